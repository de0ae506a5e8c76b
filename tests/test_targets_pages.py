"""Targets as real pages tell them, class by class: the parts of what is counted, statistics, what news and work reports say."""

from __future__ import annotations

import pytest
from found_targets import short_rows

from kg.model import Metadata

NAMES = [
    (
        "教职工2140人。专任教师中,高中212人,初中504人。",
        ["教职工", "高中专任教师", "初中专任教师"],
        "of whom the parts are told",
    ),
    ("改造学校15所,其余4所年内完成主体,2所明年竣工。", ["改造学校"] * 3, "how some of those counted stand"),
    (
        "学科带头人、骨干教师分别达到30名、120名。音乐、美术教师分别补充12名、15名。",
        ["学科带头人", "骨干教师", "音乐教师", "美术教师"],
        "persons of a joint list, who are whole, and what subjects share",
    ),
    ("汛期期间,组织320名教师备课420节。", ["教师", "备课"], "when it is done"),
    ("2024年度招聘教师90名,2023—2024学年度培训班主任30人次。", ["招聘教师", "培训班主任"], "of which year"),
    ("年均教育投入3亿元,较过去增长61%。", ["年均教育投入"] * 2, "than before"),
    ("佳县共有各级各类学校74所。该项目总占地面积45亩。", ["各级各类学校", "总占地面积"], "whose they are"),
    ("办理助学贷款3120笔、金额2860万元。", ["办理助学贷款", "办理助学贷款金额"], "loans and what they come to"),
    ("区内现有9个教育集团扩容至15个。", ["教育集团"] * 2, "within what place"),
    ("改扩建柳林学校、安平小学、白水初中等8所学校。", ["改扩建学校"], "what a list that is closed has done to it"),
    ("改扩建安平初中等学校7所。", ["学校"], "… also where its end looks like a level"),
    ("以县职校为龙头、2所民办学校为补充的格局。", ["民办学校"], "what they are for is no part"),
    ("组建以城关小学、河口中学为龙头的教育集团4个。", ["教育集团"], "… and around whom a group is built neither"),
    ("学位紧缺,尚有5个学科空缺。", ["学科空缺"], "what is wanting, by name"),
    (
        "在校生9万人。其中,幼儿2万人(民办1万人),小学生4万人。",
        ["在校生", "幼儿", "民办幼儿", "小学生"],
        "pupils are no part of infants",
    ),
    ("教师平均年龄由44岁降到41岁。", ["教师平均年龄"] * 2, "an age and what it came to"),
    ("西安今年拟新增学位2万个,任务目标是计划新建学校12所。", ["新增学位", "新建学校"], "who plans it"),
    (
        "到2022年,巩固率达99%,升学率达96%。到2025年,这两项指标分别达到99.5%、97%。",
        ["巩固率", "升学率"] * 2,
        "those named above",
    ),
    ("一中与衡水中学、滨江学校联办实验班3个。", ["实验班"], "with whom it is set up"),
    (
        "打造电商、康养、冶金三个专业群。城东镇四所小学平均校额2100人。",
        ["专业群", "小学", "小学平均校额"],
        "numerals in words",
    ),
    (
        "援建指挥部投入8600万元建设望江幼儿园。争取协作资金900万元建设宿舍楼。",
        ["望江幼儿园投入", "协作资金"],
        "what a sum is for, and which it is",
    ),
    (
        "对获评省、市星级园的分别奖励12万元、6万元。",
        ["省星级园的奖励", "市星级园的奖励"],
        "levels of a list behind what is won",
    ),
    ("向福建等地输送高中生1800人。", ["输送高中生"], "other places"),
    ("中学生上冰人次累计达到9万。", ["中学生上冰人次"], "a unit that the name holds"),
    ("按小学每班45人测算,取暖费按每平方米38元核拨。", ["小学每班", "取暖费"], "by what something is reckoned"),
    ("陇县将投资2600万元。市财政局已改造食堂12个。", ["投资", "改造食堂"], "who will do it or has done it"),
    ("国家力争把受教育年限从10.8年提高到11.3年。", ["受教育年限"] * 2, "… or strives for it"),
    ("完成年度任务的96.2%。", ["年度任务完成比例"], "how much of a task is done"),
    ("需要增加6万幼儿园学位。", ["幼儿园学位"], "places without their unit"),
    ("除12个牧区县以外,新建食堂30个。", ["新建食堂"], "those that are left out"),
    ("教师代表共400余人参加大会,居全市前列,进步2个位次。", [], "who came to a meeting, and a rank"),
    (
        "现有各类学校61所。其中教师进修学校1所,特殊教育学校1所,九年一贯制学校2所,小学34所。",
        ["各类学校", "教师进修学校", "特殊教育学校", "九年一贯制学校", "小学"],
        "schools of a stage are counted themselves, whatever stood before",
    ),
    ("现有学校61所(城区20所,农村41所)。", ["学校", "城区学校", "农村学校"], "… but not those of a place"),
    (
        "到2025年,城区幼儿入园率达到96%,县(市)达到92%;东部地区高中毛入学率达到95%,西部地区达到90%。",
        ["城区幼儿入园率", "县(市)幼儿入园率", "东部地区高中毛入学率", "西部地区高中毛入学率"],
        "a rate of one place, then of another",
    ),
    ("在12个乡镇建设30个教师工作站。", ["乡镇", "教师工作站"], "where something is done, with how many places"),
    ("4所民办园共有幼儿320人。", ["民办园", "幼儿"], "those of several, between two numbers"),
    (
        "高校招生人数2.8万人,其中本科1.1万人、专科1.7万人。",
        ["高校招生人数", "本科高校招生人数", "专科高校招生人数"],
        "the parts of those who are admitted",
    ),
    (
        "初中招生3200人,在校生1.1万人,毕业生3000人;普通高中招生1800人,在校生5600人。",
        ["初中招生", "初中在校生", "初中毕业生", "普通高中招生", "普通高中在校生"],
        "the stage is said once",
    ),
    (
        "小学招生人数3200人,比上年减少120人;在校生人数2.1万人。",
        ["小学招生人数", "小学招生人数", "小学在校生人数"],
        "… also before a semicolon",
    ),
    (
        "幼儿园教职工210人(其中公办共计160人,民办共计50人)。",
        ["幼儿园教职工", "公办幼儿园教职工", "民办幼儿园教职工"],
        "共计 leads to a number",
    ),
    ("毛入园率为94%,比2015年增加25个百分点。", ["毛入园率", "毛入园率"], "by how much it changed is said of the same"),
    (
        "全面普及学前三年教育,毛入园率达到95%。普及高中阶段教育,毛入学率达到90%。",
        ["学前三年毛入园率", "高中阶段毛入学率"],
        "the clause before says of what stage",
    ),
    ("义务教育、高中教育协调发展,巩固率达到98%。", ["巩固率"], "… but not where it names two"),
    ("方案提出到2025年全县新建学校3所。", ["新建学校"], "who says it is no part of the name"),
    ("实现了村小100%全覆盖。", ["村小覆盖率"], "nor is the 了 of the verb"),
    (
        "毛入园率88%,比十年前提高23个百分点;在园幼儿2.1万人,与2010年相比几乎翻了一番。",
        ["毛入园率", "毛入园率", "在园幼儿", "在园幼儿"],
        "nor is what it is compared with",
    ),
    ("近3年共撤并村小12所。", ["撤并村小"], "nor for how long"),
    ("覆盖率达到56%,2012年这个比例是25%。", ["覆盖率", "覆盖率"], "这个比例 is the one just named"),
    ("入园率和康复训练率达到90%。", ["入园率和康复训练率"], "a rate that says too little to stand alone"),
    ("残疾儿童入园率和康复训练率达到90%。", ["残疾儿童入园率", "康复训练率"], "two rates of one number"),
    ("教育经费近70%用于义务教育。", ["教育经费用于义务教育比例"], "what a sum is spent on"),
    ("每百名学生配备4.2名以上本科及以上学历教师。", ["每百名学生配备本科及以上学历教师"], "及以上 joins nothing"),
    ("推进23所学校39座“厕所革命”项目。", ["学校", "厕所革命项目"], "the second is named in quotes"),
    (
        "示范区有中职学校34所,12所学校已完成移交。",
        ["示范区中职学校", "学校"],
        "a place has them; what has been done to them",
    ),
    (
        "本科以上教师占比达到78%◆★■,比2012年增长45个百分点■◆◆。",
        ["本科以上教师占比"] * 2,
        "marks of a page between words",
    ),
    ("每6000-12000人设1所幼儿园。", ["每6000-12000人设幼儿园"], "for how many each is set up"),
    ("12个班以上小学设音乐教室2间。", ["12个班以上小学设音乐教室"], "how large those are that are meant"),
    ("实现一个提高、两个优化、三个增强。", [], "slogans count nothing"),
    ("《规划》列有9个专栏、23项重点措施,细化31项改革举措。", [], "nor do the parts of a paper"),
    ("规划全文分7个板块,有52个条目,共28000字。", [], ""),
    ("《意见》分为6章31节,提出25条具体措施。", [], ""),
    (
        "设备购置资金864万元,其中购置课桌椅2763套,资金49万元;建设校舍面积9260平方米,资金2415万元。",
        ["设备购置资金", "课桌椅", "课桌椅资金", "校舍面积", "校舍资金"],
        "a sum is that of what stands before",
    ),
    ("竣工面积6万平方米,占规划面积的27%。", ["竣工面积", "竣工面积占规划面积比例"], "a share of another amount"),
    ("竣工率和采购率分别完成规划任务的17%和33%。", ["竣工率", "采购率"], "what two rates have come to"),
    ("生活设施7万台/件/套。", ["生活设施"], "units set side by side"),
    (
        "改善20个教学点的办学条件,其余6个教学点全部进行改造。",
        ["教学点", "教学点"],
        "those whose things are done up are counted",
    ),
    (
        "自2011年教育部等15个部门启动营养计划以来,29所学校实施了该计划。",
        ["学校"],
        "bodies that act together; a predicate",
    ),
    ("建成60个全国性实践中心。", ["全国性实践中心"], "全国 of 全国性 is no place"),
    (
        "资金2亿元用于新建幼儿园3所,这些资金将用于改扩建小学4所。",
        ["资金", "新建幼儿园", "改扩建小学"],
        "what a sum is for",
    ),
    ("建筑面积2.6万平方米,计54个标准班级。", ["建筑面积", "标准班级"], "a class of the standard size is no standard"),
    (
        "惠及32万农村学生,占学生总数的41%。",
        ["农村学生", "农村学生占学生总数比例"],
        "people whom ten-thousands count alone",
    ),
    ("城市建设税480万元、两项附加370万元。", ["城市建设税", "两项附加"], "the two taxes for schools are one sum"),
    ("36个项目全部开工,研学活动28批次。", ["项目", "研学活动"], "what has been done with all of them"),
    ("总投资6.3亿人民币。", ["总投资"], "money by its full name"),
    ("今年上半年已完成投资7300万元。", ["投资"], "when is no name"),
    ("本月底前建成学校3所,过去两年新建小学5所。", ["学校", "新建小学"], ""),
    ("这五年将新建小学20所,这三年新建幼儿园2所。", ["新建小学", "新建幼儿园"], ""),
    ("10月过半,各项工作顺利。", [], "half a month is no share"),
    ("政策了解率达到96%。", ["政策了解率"], "了解 is one word"),
    ("46个“温暖校园”项目改善31所学校。", ["温暖校园项目", "学校"], "what has a name in quotes is no slogan"),
    ("实现三个“转变”。", [], "… but where nothing is behind it"),
    ("改造26所学校运动场地、惠及1.8万名学生。", ["改造学校运动场地", "学生"], "及 of 惠及 joins nothing"),
    ("配齐卫生专业技术人员,每校至少配备2名。", ["每校卫生专业技术人员"], "what each school has, by the clause before"),
    ("配齐卫生专业技术人员,每校应配备2名。", ["每校卫生专业技术人员"], "… also where it must be so"),
    ("教练按学生的2‰配备,每所学校配备3人。", ["教练占学生比例", "每所学校教练"], "… with a number of its own"),
    ("开设国防教育选修课,原则上应设置3个学分。", ["国防教育选修课"], "应设置 names nothing"),
    ("开设国防教育选修课,应当设置3个学分。", ["国防教育选修课"], "… nor 应当设置"),
    ("每个学区由1名主任、4至6名委员组成。", ["每个学区主任", "每个学区委员"], "what something is made up of"),
    (
        "辍学率逐年下降,去年小学下降到0.1%,初中下降到0.3%。",
        ["小学辍学率", "初中辍学率"],
        "of what a stage says how far",
    ),
    ("完成5处乡镇足球场建成并交付使用。", ["乡镇足球场"], "that it is built is no part of the name"),
    (
        "设立实验园、实验校各6所,新建教学楼和学生公寓各1栋,建设宿舍、食堂各2栋。",
        ["实验园", "实验校", "新建教学楼", "新建学生公寓", "宿舍", "食堂"],
        "so many of each",
    ),
    (
        "新建小学、初中食堂各3个,改建教学楼、食堂各1栋。",
        ["新建小学、初中食堂", "改建教学楼", "改建食堂"],
        "… but not of what stages have",
    ),
    (
        "建设茶叶、化工实训楼各1栋,每校配备音乐、美术教师各1名。",
        ["茶叶、化工实训楼", "每校配备音乐、美术教师"],
        "… but not of what only says of what kind the last is, nor of what each has",
    ),
    (
        "遴选实验园、实验小学各8所开展双向衔接研究。",
        ["实验园", "实验小学"],
        "what is done with them is no part",
    ),
    (
        "带动教学点96个开齐英语课程,对6所消防不达标的民办园责令停办。",
        ["带动教学点开齐英语课程", "民办园"],
        "what those do, and what is done to those who are counted",
    ),
    ("改造食堂86所,剩余17所今年全部改造到位。", ["改造食堂"] * 2, "how the rest will stand"),
    (
        "12万人口以上的镇办好2所公办中心园,2万人口以下的镇办好1所。",
        ["公办中心园"] * 2,
        "what the next has, too",
    ),
    ("城区设有6所,乡镇设有9所。", ["城区设有", "乡镇设有"], "… where something was said of the one before"),
    (
        "每新建1所幼儿园,奖补30万元;由县财政按每园每年12万元安排奖补资金。",
        ["每新建1所幼儿园奖补", "每园奖补资金"],
        "for each more of what a sum is paid, and who pays it",
    ),
    (
        "落实乡村教师岗位津贴,按边远程度每月发放200—600元。",
        ["乡村教师岗位津贴"],
        "by what a sum is graded",
    ),
    ("民办园补助标准提高到生均每年800元。", ["民办园补助标准"], "生均 is cut as a whole"),
    ("义务教育学校推行每天一节体育课。", ["体育课"], "one lesson a day is an amount"),
    (
        "开齐开足中小学书法课,小学每周不少于1课时。保障学生睡眠时间,小学生每天10小时,初中生每天9小时。",
        ["小学书法课", "小学生睡眠时间", "初中生睡眠时间"],
        "on what so much time is spent",
    ),
    (
        "开齐体育与健康课,小学每天1节体育课、初中每周不少于4节。",
        ["小学体育课", "初中体育课"],
        "… as the number before says it",
    ),
    (
        "新建东镇第二幼儿园、西镇中心园,改扩建南镇幼儿园等3所,总投资6480万元。推行课间15分钟。",
        ["改扩建南镇幼儿园", "总投资", "课间"],
        "a sum is not that of the first of two lists",
    ),
    ("获金牌6枚、银牌9枚。", ["获金牌", "银牌"], "medals"),
    (
        "全县128所学校6.4万名学生享受每天5元的营养餐。",
        ["学校", "学生", "享受营养餐"],
        "whom the second of two numbers counts",
    ),
    ("1\t城北小学\t初中,45班", ["初中"], "a tab parts cells"),
    ("足球场建设 | 1-9月份全市参训教师210人 | 体育科 |", ["参训教师"], "a bar parts cells, and months are no name"),
    ("9个山区县政府要制定专门的用水补贴办法。", ["山区县政府"], "who must do something"),
    ("改建6所村小、实现乡镇寄宿制学校全覆盖。", ["改建村小"], "what else is done is no part of the name"),
    ("全县在园幼儿1.6万人...", ["在园幼儿"], "the dots of a page that shows but the beginning name nothing"),
    ("新建小学3所……改建初中2所。", ["新建小学", "改建初中"], "… nor those of what is left out"),
    (
        "对评为省级示范园的,给予一次性奖补30万元。",
        ["省级示范园一次性奖补"],
        "who is paid, where a sum says but that it is",
    ),
    ("对新建小区配套园,由县财政给予30万元补助。", ["新建小区配套园补助"], "… or by whom"),
    ("落实乡村教师生活补助,每人每月分别发放200元、300元。", ["乡村教师生活补助"] * 2, "… or to each of whom"),
    ("按地域每月补助特岗教师300元、400元。", ["每月补助特岗教师"] * 2, "… also before its verb"),
    ("乡村教师补助按距离每月300元、500元。", ["乡村教师补助"] * 2, "… or behind what it is"),
    ("对教师发放生活补助,按路程远近每人每月200—400元。", ["生活补助"], "… or how it is graded"),
    ("实施生活补助政策,惠及教师800人,人均每月补助420元。", ["惠及教师", "生活补助"], "… or to each as a mean"),
    (
        "民办园按照认定等级,每生每年分别给予200元、300元奖补。",
        ["民办园奖补"] * 2,
        "… and the last of a list says what it is",
    ),
    ("民办园按一级、二级两个等级分别给予每生每年200元、400元补助。", ["民办园补助"] * 2, "… graded by the list before"),
    (
        "生活补助按照边远程度分别发放每人每月300元、500元。",
        ["生活补助"] * 2,
        "how a sum is graded, that all get theirs",
    ),
    ("对招收残疾儿童的普惠园,按每生每年6000元标准补助公用经费。", ["公用经费补助标准"], "what a standard is for"),
    (
        "优秀大学生到村小任教满3年的给予2万元一次性补贴。",
        ["优秀大学生到村小任教", "优秀大学生到村小任教一次性补贴"],
        "whom the clause itself has",
    ),
    ("接收学生实习每满50人次,由财政给予2万元奖补。", ["接收学生实习奖补"], "for each more is no count"),
    (
        "寄宿生生活补助小学每生每年1000元、初中每生每年1250元。",
        ["小学寄宿生生活补助", "初中寄宿生生活补助"],
        "of stages",
    ),
    (
        "设立奖励资金100万元,其中小学60万元、初中40万元。",
        ["奖励资金", "小学奖励资金", "初中奖励资金"],
        "… of which each has its part",
    ),
    ("对优秀教师给予每人1万元奖励。", ["优秀教师奖励"], "that it is given is no part of its name"),
    ("表彰优秀教师100名,每名奖励5000元。", ["表彰优秀教师", "表彰优秀教师奖励"], "what each of those counted gets"),
    (
        "每年奖励优秀教师60名,每人奖励3000元。落实学前教育资助政策,每生每年资助900元。",
        ["奖励优秀教师", "优秀教师奖励", "学前教育资助"],
        "… which is said but once",
    ),
    ("认定有效期为3年,按每生每年400元给予补助。", ["补助"], "how long something holds says of nobody that he is paid"),
    (
        "落实生活补助,小学每生每年900元,初中每生每年1100元。",
        ["小学生活补助", "初中生活补助"],
        "小学生 is no stage in 小学生活补助",
    ),
    ("建立工作专班,每季度调度1次。", ["工作专班调度"], "what is set up, with what is done again and again"),
    ("强化食堂安全检查,每学期检查不少于2次。", ["强化食堂安全检查"], "… once"),
    ("建立监控系统,每月监测2次。", ["监控系统监测"], "… which a character that both have does not say"),
    ("推进数字校园建设,覆盖率达到85%。", ["数字校园建设覆盖率"], "of what a rate is, by the one clause before it"),
    ("通过多种渠道,参与率达到80%。坚持政府主导,覆盖率达到95%。", ["参与率", "覆盖率"], "… unless that says how"),
    ("推进中职学校办学条件达标,达标率100%。", ["中职学校办学条件达标率"], "… which says it too"),
    (
        "新建公办园18所,其中云台县6所、石泉县5所。",
        ["新建公办园", "云台县新建公办园", "石泉县新建公办园"],
        "what each place has of those counted before",
    ),
    ("新建幼儿园18所(东乡8所、西乡10所)。", ["新建幼儿园", "东乡新建幼儿园", "西乡新建幼儿园"], "… in brackets"),
    ("招聘教师200名,云台县80名。", ["招聘教师", "云台县招聘教师"], "… people, too"),
    ("新建学校9所,新校区2所。", ["新建学校", "新校区"], "… and a campus is no place"),
    ("茂南区14所、电白区12所。", ["茂南区", "电白区"], "… where nothing says of what"),
    ("省一、二级普惠园补助标准为500元、300元。", ["省一级普惠园补助标准", "省二级普惠园补助标准"], "of each grade"),
    ("州一、二级幼儿园分别达到20所、8所。", ["州一级幼儿园", "州二级幼儿园"], "… of any level"),
    (
        "对创建为省、市级示范园的幼儿园分别奖补30万元、20万元。",
        ["省级示范园的幼儿园奖补", "市级示范园的幼儿园奖补"],
        "what those became who are paid, of a list of levels",
    ),
    ("建成省、市级示范园20所、30所。", ["省级示范园", "市级示范园"], "… and those that are counted"),
    ("三、四星级幼儿园分别达到20所、8所。", ["三星级幼儿园", "四星级幼儿园"], "… of stars"),
    ("国家二、三级标准幼儿园20所、9所。", ["国家二级标准幼儿园", "国家三级标准幼儿园"], "… of the country"),
    ("高中一、二年级分别开设心理课10节、8节。", ["高中一年级心理课", "高中二年级心理课"], "… which do something"),
    ("小学入学率——100%,初中——99%。", ["小学入学率", "初中入学率"], "a dash behind what a number is of"),
    ("推进“书香校园——悦读行动”学校20所。", ["书香校园——悦读行动学校"], "… but within a name in quotation marks"),
    (
        "小学一、二年级每周劳动课分别不少于1课时、2课时。",
        ["小学一年级每周劳动课", "小学二年级每周劳动课"],
        "… of a school",
    ),
    (
        "1.县四中迁建项目\n学位:2400个\n总投资:1.6亿元\n项目二:滨河小学\n建设规模:36个班\n项目名称:东湖幼儿园\n用地:12亩\n",
        ["县四中迁建项目学位", "县四中迁建项目总投资", "滨河小学建设规模", "东湖幼儿园用地"],
        "an item with a line for each of its fields",
    ),
    (
        "1.城北小学新建项目。建设地点:城关镇。建设规模:12个班,建筑面积4800平方米。总投资:2100万元。",
        ["城北小学新建项目建设规模", "城北小学新建项目建筑面积", "城北小学新建项目总投资"],
        "the project of an item that tells one thing of it a sentence",
    ),
    (
        "2.城南幼儿园扩建项目\n建设地点:河口镇\n建设规模:6个班\n总投资:760万元\n",
        ["城南幼儿园扩建项目建设规模", "城南幼儿园扩建项目总投资"],
        "… or a line",
    ),
    (
        "青山中学建筑面积1150平方米、投资140万元,白水中学建筑面积1820平方米、投资195万元。",
        ["青山中学建筑面积", "青山中学投资", "白水中学建筑面积", "白水中学投资"],
        "of which school more is told in a list",
    ),
    ("城北小学规划占地60亩、总投资8000万元。", ["城北小学规划占地", "城北小学总投资"], "… laid out so large"),
    ("实施教育项目86个、总投资15.4亿元。", ["教育项目", "教育项目总投资"], "… or of which works"),
    ("带动32所薄弱园协同发展。", ["薄弱园"], "what becomes of those counted is no part"),
    ("配齐专职教研员,每个学科至少1名。", ["每个学科专职教研员"], "of each subject"),
]


@pytest.mark.parametrize(("text", "names", "why"), NAMES)
def test_names(text: str, names: list[str], why: str) -> None:
    assert [name for _, name, _, _ in short_rows(text)] == names, why


def test_an_item_is_looked_for_near_what_it_tells() -> None:
    text = f"城关小学建设项目\n一、概况\n项目{'位于新区,毗邻体育中心,' * 20}交通便利。建设规模:24个班。"
    assert [name for _, name, _, _ in short_rows(text)] == ["建设规模"]


YEARS = [
    (
        "优良率2025年达到60%,提高5个百分点。专任教师2026年达到900名,小学500名,招聘教师90名。",
        [2025, 2025, 2026, 2026, None],
        "by when something is at its level dates what more is said of it",
    ),
    ("学校始建于1956年,现有学生1740人。", [None], "the year in which a school was set up"),
    ("2020年全市共有幼儿园90所;小学40所,在校生2万人。", [2020] * 3, "a year that opens a count of all"),
    ("2016-2018年的教育支出分别为2亿元、3亿元、4亿元。", [2016, 2017, 2018], "a year each, what they are of between"),
    (
        "到2025年,教育体系基本完善。毛入园率达到95%。教师素质明显提高,本科率达到90%。",
        [2025, 2025],
        "the year that opened the paragraph, for levels",
    ),
    ("根据方案,到2025年,基本普及高中教育。毛入学率达到90%。", [2025], "… behind what it is said by"),
    ("省里提出,到2025年,毛入园率达到95%。义务教育优质发展,巩固率达到98%。", [2025, 2025], "… or where"),
    (
        "2025年9月前,落实率达到95%;互通率100%,合格率达到90%。",
        [2025] * 3,
        "a month by which all of the sentence shall be",
    ),
    (
        "2025年内,落实率达到95%;互通率100%。2024年秋季开学前,新建学校3所;改扩建5所。",
        [2025] * 2 + [2024] * 2,
        "… a year, a term",
    ),
    (
        "第二章 发展目标\n第一节 总体目标\n到2025年,基本建成教育强县。\n第二节 具体指标\n——毛入园率保持在96%以上;\n——巩固率98%。\n",
        [2025, 2025],
        "a section of indicators among goals",
    ),
    (
        "1.扩容工程 小学班额2023年控制在45人以内,建立预警机制 县教育局\n2.强师工程 招聘教师90名,其中硕士20名 县人社局\n",
        [2023, None, None],
        "a line that a label begins is no more of the sentence before",
    ),
    ("2020年底,全县有小学40所、初中12所、\n2、幼儿园50所。", [2020] * 3, "… but for a page's number in a list"),
    (
        "2020年全县共有幼儿园40所,在园幼儿0.6万人;小学30所。",
        [2020] * 3,
        "what a whole place has goes on behind a semicolon",
    ),
    ("自2011年启动营养计划以来,受益学生超过3.3万人。", [None], "since when something is so"),
    ("到2025年,教育体系基本完善。新建学校8所。", [None], "what is done has no year of another sentence"),
    ("到2025年,教育体系基本完善。持续保持本地就业率达85%。", [None], "… nor what is kept up"),
    ("到2025年,教育体系基本完善。\n毛入园率达到95%。", [None], "a paragraph ends with its line"),
    ("推进二期建设,到2025年在校生达到4500人。巩固率达到98%。", [2025, None], "a year of a later clause is its own"),
    (
        "在校生3.2万人,较“十三五”末的2020年增加1500人。",
        [None, None],
        "the last year of a plan that it is compared with",
    ),
    ("到2025年,体系完善。到2024年,基本普及。巩固率达到98%。", [2024], "the last one named"),
    ("到2025年,体系完善。其中,巩固率98%以上,升学率97%,群众满意度90%。", [2025] * 3, "a rate alone is a level"),
    (
        "培训经费到2025年足额拨付。困难学生优先资助,资助率100%。",
        [None],
        "a year behind what it is said of opens nothing",
    ),
    ("到2024年,新建学校8所。\n到那时,寄宿率达到60%。", [2024, 2024], "那时 may open the next paragraph"),
    ("到2024年,新建学校8所。\n招聘教师90名。\n到那时,寄宿率达到60%。", [2024, None, None], "… but not the one after"),
    (
        "展望到2035年,教育强县建成。办好高职3所。\n展望至2040年,体系完善。办好大学2所。",
        [2035, 2040],
        "outlooks by 到, 至",
    ),
]


@pytest.mark.parametrize(("text", "years", "why"), YEARS)
def test_years(text: str, years: list[int | None], why: str) -> None:
    assert [year for _, _, _, year in short_rows(text)] == years, why


STATUS = [
    ("普惠率从2016年的不足68%已经提高到87%。", ["baseline", "baseline"], "where a rise started, and that it has ended"),
    ("招生3200人,比去年减少120人。", ["baseline", "baseline"], "what is compared with last year is there"),
    ("全县有公办幼儿园12所,民办幼儿园3所。", ["baseline", "baseline"], "what a county has"),
    ("2024年全县新建了26所幼儿园。", ["baseline"], "了 tells it is done"),
    (
        "一、2023年目标完成情况\n新建幼儿园3所。\n二、2024年工作打算\n新建小学2所。",
        ["baseline", "target"],
        "titles of the years of a report",
    ),
    ("一、发展现状\n学校60所。二、 工作目标 到2025年,普惠率达到90%。", ["baseline", "target"], "a title that was lost"),
    (
        "一、发展现状\n存在问题:到2025年学位缺口达9000个;编制紧缺,编外教师占比达18%。",
        ["baseline"] * 2,
        "a level behind a forecast of what is wanting is no goal",
    ),
    ("改造食堂8个,力争满意度位居全市第一。", ["target"], "a rank that is aimed at tells of nothing done"),
    ("改造食堂8个,办学水平位居全省第一方阵。", ["target"], "… nor does the group of the first"),
    ("教育支出增幅高于去年,新建小学3所。", ["target"], "what last year is only compared with"),
    ("(一)城乡教育同步发展\n新建小学6所。\n(二)扶贫成果巩固\n资助学生90名。", ["target"] * 2, "titles of tasks"),
    ("对已建成未移交的5个小区园,2023年底前移交。", ["target"], "what is done to those that are built"),
    ("(一)校舍开工情况\n共开工学校15所。", ["baseline"], "a title of how far something has come"),
    ("二、学校撤并后的基本情况\n全县小学34所。", ["target"], "how things will be when it is done"),
    ("一、发展目标和基础\n在校生达到2400人。", ["target"], "a title that sets goals too"),
    ("全省有中等职业学校84所,高职院校12所。", ["baseline"] * 2, "what a province has"),
    ("学校数由目前120所左右调整到96所,新增学位300个。", ["baseline", "target", "target"], "目前 is where it starts"),
    ("这五年,全县补充教师640人。", ["baseline"], "the years that have passed"),
    ("这五年,全县将补充教师640人。", ["target"], "… or are to come"),
    ("5所学校被评为市级体育特色学校。", ["baseline"], "who has been named one"),
    ("100%的乡镇学校获评市级文明校园。", ["target"], "获评 tells what is aimed at as well"),
    ("力争毛入园率达到93.47%。", ["target"], "what is striven for may be as exact"),
    ("两年来,新建学校8所,教师培训率96%。", ["baseline"] * 2, "so many years up to now"),
    ("我县已争取到位资金3200万元。", ["baseline"], "what has been won"),
    (
        "近两年来,我区增加投入,改善条件。改造食堂12个。下一步,改造宿舍5栋。预计新增床位800张。\n改造操场3个。",
        ["baseline", "target", "target", "target"],
        "a paragraph that began to report goes on with that, but not with what is to come",
    ),
    (
        "近两年来,我区改善条件。建成食堂12个,营养改善计划惠及学生9000人。",
        ["baseline"] * 2,
        "a plan by name foretells nothing",
    ),
    ("新增示范县6个,总量达到20个,位居全省第3。", ["baseline"] * 2, "what rank it has"),
    ("藏书98万册,增长4.2%。仪器设备值1.3亿元,同比下降2%。", ["baseline"] * 4, "by how much what is there has grown"),
    ("力争投入2亿元,增长5%。", ["target"] * 2, "… and what shall grow"),
    ("新建学校9所,超额完成任务。", ["baseline"], "… and more than was to be done"),
    ("目前,按各镇上报的方案,全县需要新建小学9所。", ["target"], "what is needed is to come, though it is so now"),
    ("全县有46个超标准班。", ["baseline"], "what a county has, counted first"),
    ("校长培训时间累计应不少于60学时。", ["rule"], "累计 of a duty is no report"),
    ("选修课由学校自定,累计不少于36节。", ["rule"], "how long a course is in all"),
    ("到2025年,保育员年人均培训不少于48学时。", ["rule"], "a bound on how long each is trained"),
    ("新入职教师三年内培训不少于300学时。", ["rule"], "a cycle of three years"),
    ("每人每学期上公开课1堂。", ["rule"], "lessons that each gives"),
    ("每镇至少建成一处劳动实践基地。", ["target"], "one of each, whatever it is"),
    ("参训费用由个人承担30%,学校负担70%。", ["rule"] * 2, "who pays which share"),
    ("区财政每年向各教研组核拨经费3万元。", ["rule"], "what is paid out each year"),
    ("每个学区含1名主任、6名委员。", ["rule"] * 2, "what each is made up of"),
    ("小学人均占地面积≥18平方米。", ["rule"], "a bound by its sign"),
    ("每年12%左右的校长在城乡之间交流。", ["rule"], "how many move each year, said behind the share"),
    ("按城镇居民用水费的1%征收教育附加。", ["rule"], "what is levied"),
    (
        "今年职业教育经费占比要达到30%,比上年增加2个百分点。",
        ["target"] * 2,
        "what must be, though compared with last year",
    ),
]


@pytest.mark.parametrize(("text", "statuses", "why"), STATUS)
def test_status(text: str, statuses: list[str], why: str) -> None:
    assert [status for status, _, _, _ in short_rows(text)] == statuses, why


NEWS = [
    (
        "现有教师300人。其中专任教师280人,教育集团达到18个。",
        ["baseline", "baseline", "target"],
        "a level that is set right behind what is there",
    ),
    ("现有教育集团8个。集团化办学覆盖率达到90%。", ["baseline", "target"], "a level that the next sentence aims at"),
    ("入园率达91%、入学率达96%,均高于全省平均水平。", ["baseline"] * 2, "how levels rank"),
    ("大班额比例由21%下降到4%,提前一年完成任务。", ["baseline"] * 2, "what was done before its time"),
    (
        "完成投资2460万元,占年度投资计划的30.8%,较过去增长12%。",
        ["target", "target", "baseline"],
        "a plan that is only compared with",
    ),
    ("2024年春季学期,全市共资助学生2.6万人次。", ["baseline"], "what was done in a term"),
    (
        "近年来,我县优先发展教育。\n\n一是落实政策。覆盖学校61所。\n二是建强队伍。选派教师120名。\n到2030年普惠率达到85%。",
        ["baseline", "baseline", "target"],
        "the points of what a paragraph reports, a line each",
    ),
    ("现提出以下意见:\n一是扩大资源。新建学校8所。", ["target"], "… but not those of what it asks for"),
    (
        "3.育人质量明显提升。合格率达到96%,近视率控制在46%以内。",
        ["target"] * 2,
        "praise of what is aimed at, by its bounds",
    ),
    ("(二)教学质量稳中有进。上线860人。", ["baseline"], "how things went, in one word"),
    ("去年教育支出9.8亿元,占公共预算支出的18.6%。", ["baseline"] * 2, "last year"),
    ("把现有的96所学校调整到60所左右。", ["baseline", "target"], "what becomes of those there are"),
    ("在校生由2014年的3万人增加到2019年的4万人,增长33.3%。", ["baseline"] * 3, "a rise that has a rate"),
    ("入园率、巩固率分别达91%、98%,比“十二五”末提高6个、2个百分点。", ["baseline"] * 4, "… since a plan that is over"),
    (
        "全县共有教职工5230人。教职工中,35岁以下的1320人。\n新建学校2所。",
        ["baseline"] * 2 + ["target"],
        "who they are, in the next sentence",
    ),
    ("2022年,我局共办理提案42件。", ["baseline"], "what was done in a year"),
    (
        "投入不断加大。2016-2018年支出分别为2亿元、3亿元、4亿元。",
        ["baseline"] * 3,
        "years that a paragraph of praise tells of",
    ),
    ("1-8月份,全县教育支出6.3亿元。下达资助金310万元。", ["baseline"] * 2, "the months that a paragraph tells of"),
    ("1-8月份,全县教育支出6.3亿元。下一步,将新建学校3所。", ["baseline", "target"], "… up to what is to come"),
    ("(二)经费保障有力。\n投入3亿元。", ["baseline"], "a title of how well things go, which holds a word of tasks"),
    (
        "一是队伍不断壮大。招聘教师90名。二是条件逐年改善。五年间,新建校舍3万平方米。",
        ["baseline"] * 2,
        "the points of a paragraph",
    ),
    ("2006年以来,改造村小14所。\n改造村小8所。", ["baseline", "target"], "since when, to the end of its line"),
    ("资助困难学生,金额280余万元。", ["baseline"], "nobody promises so many and some more"),
    ("受教育年限达10.4年,比1998年增加1.5年。", ["baseline"] * 2, "a comparison behind the number"),
    ("上线640人,上线率31%,同比增长4%。", ["baseline"] * 3, "… with the year before"),
    ("“十一五”期间,新建学校6所。近4年招聘教师80名。", ["baseline"] * 2, "times that are over"),
    ("教育投入3.4亿元,实际拨付3.1亿元。", ["target", "baseline"], "what was paid in fact"),
    (
        "2021年以来投入4.2亿元。其中:中央资金1.1亿元,县级资金3.1亿元。2023年,全县现有学校90所。其中,小学61所,初中14所。",
        ["baseline"] * 6,
        "a sentence on the parts of what is reported",
    ),
    (
        "1.辍学率:2020年0.4%,2025年下降到0.1%;\n2.受教育年限:2020年9.8年,2025年达到10.6年。",
        ["baseline", "target"] * 2,
        "where a line starts",
    ),
    ("2020年小学62所,比2011年减少40所。2020年,普惠园占比达81%。", ["baseline"] * 3, "a year that was told of is over"),
    ("现有6所学校已通过验收,其余4所年底前完成。", ["baseline", "target"], "what is due by its words behind"),
    ("到2028年,毛入园率达到94%,高于全省平均水平。", ["target"], "a goal that is compared"),
    ("全市现有幼儿园80所。公办园占比不低于55%。", ["baseline", "target"], "a bound in the next sentence"),
    ("这三年要新建小学20所。\n五年间,新建初中9所。\n今年上半年,建成宿舍3栋。", ["target"] * 3, "times to come"),
    (
        "近年来,我县按照上级要求制定了方案。\n一是扩大来源。招聘教师120名。",
        ["baseline"],
        "a plan that was made asks for nothing",
    ),
    (
        "近年来,全县招聘教师90名。为此,提出以下意见:\n一是扩大来源。招聘教师120名。",
        ["baseline", "target"],
        "what is asked for",
    ),
    ("一、肯定成绩、正视差距\n建成学校5所。", ["baseline"], "a chapter of a speech"),
    ("今年,县里将投入3亿元。将新建学校6所。", ["target"] * 2, "what will be done"),
]


@pytest.mark.parametrize(("text", "statuses", "why"), NEWS)
def test_status_in_what_is_no_plan(text: str, statuses: list[str], why: str) -> None:
    assert [status for status, _, _, _ in short_rows(text, Metadata())] == statuses, why


def test_a_count_up_to_a_year_goes_on_where_no_plan_says_when_it_begins() -> None:
    text = "截至2020年底,全市共有学校197所。小学净入学率100%。"
    assert [row[0] for row in short_rows(text, Metadata())] == ["baseline", "baseline"]


REPORTS = [
    ("某县教育局2023年工作总结\n新建学校3所。\n", [("baseline", 2023)], "all that a report says is done, in its year"),
    ("某县“十三五”教育规划完成情况总结\n新建学校3所。\n", [("baseline", None)], "… what sums up how a plan went, too"),
    (
        "某县教育局2023年工作总结及2024年工作打算\n(一)实施扩容工程。新建学校3所。\n二、2024年重点工作\n新建学校2所。\n",
        [("baseline", 2023), ("target", 2024)],
        "… up to the part that plans on",
    ),
    (
        "2023年全州教育事业发展统计公报\n小学420所,生均校舍面积12.6平方米。\n近三年新建幼儿园36所。\n",
        [("baseline", 2023), ("baseline", 2023), ("baseline", None)],
        "several years are not the one of the title",
    ),
    (
        "某区2022年履行教育职责自评报告\n一、基本情况\n2023年辖区有小学18所。幼儿园40所。\n",
        [("baseline", 2023), ("baseline", None)],
        "… nor is the year that the text tells of",
    ),
    ("2020某县教育局年终工作总结\n预计年底前开工学校2所。\n", [("target", 2020)], "what a report foretells is to come"),
    (
        "某县教育局2023年工作总结\n8个项目已完工,其余3个预计2024年6月底前竣工。\n",
        [("baseline", 2023), ("target", 2024)],
        "… also by the words behind its number",
    ),
    (
        "某县2023年教育项目进展情况\n规划总投资3.1亿元,开工学校2所。\n",
        [("target", 2023), ("baseline", 2023)],
        "… as is what is laid out",
    ),
    (
        "一、2023年工作完成情况和思考\n二、目标任务\n新建学校2所。\n",
        [("target", None)],
        "the title of a section is none of a report",
    ),
    (
        "关于报送《某县教育局2023年工作总结》的通知\n新建学校2所。\n",
        [("target", None)],
        "nor is a paper that is only named",
    ),
    (
        "某县教育局2023年工作总结及2024年工作计划\n新建学校3所。\n2024年工作计划\n新建学校5所。\n",
        [("baseline", 2023), ("target", None)],
        "a part that plans on needs no number",
    ),
    (
        "某县教育局2023年工作总结\n新建学校3所。\n(二)下步工作\n新建学校5所。\n",
        [("baseline", 2023), ("target", None)],
        "",
    ),
    (
        "某县教育局2023年工作总结\n下一步,新建学校6所。新建园3所。\n",
        [("target", 2023), ("baseline", 2023)],
        "… nor does a sentence",
    ),
    ("某县2023年工作总结\n2024年,新建学校5所。\n", [("target", 2024)], "a later year is none that it reports of"),
    (
        "某县2024年工作总结\n到2024年10月,新建公办园12所;改造校舍3万平方米。\n",
        [("baseline", 2024)] * 2,
        "by the year that it reports of all is done that the sentence tells",
    ),
    ("某县2021—2023年教育工作总结\n新建学校5所。\n", [("baseline", None)], "a sum of years is of none"),
    ("某县2022年和2023年上半年工作总结\n新建学校5所。\n", [("baseline", None)], ""),
    ("工作总结\n统计公报\n某县办学方案\n新建学校5所。\n", [("target", None)], "the menu of a site is no title"),
    (
        "某县教育规划编制情况的报告\n新建学校5所。\n",
        [("target", None)],
        "nor does a paper on how a plan was made report",
    ),
]


def test_a_paper_of_a_year_s_tasks_promises_what_it_compares() -> None:
    title = "某县教育局2022年工作要点"
    text = f"{title}\n一、提升教育质量\n优秀率较上年提升3个百分点。\n公办率由去年的51%提高到55%。\n"
    rows = [(status, value, year) for status, _, value, year in short_rows(text, Metadata(title=title))]
    assert rows == [("target", 3, 2022), ("baseline", 51, None), ("target", 55, 2022)]


@pytest.mark.parametrize(("text", "expected", "why"), REPORTS)
def test_reports(text: str, expected: list[tuple[str, int | None]], why: str) -> None:
    assert [(status, year) for status, _, _, year in short_rows(text, Metadata())] == expected, why


def test_a_known_title_alone_tells_whether_a_document_reports() -> None:
    text = "相关链接\n某县教育局2023年工作总结\n新建学校5所。\n"
    assert [row[0] for row in short_rows(text, Metadata(title="某县教育局2024年工作要点"))] == ["target"]
    report = Metadata(title="某县教育局2023年工作总结")
    assert [(row[0], row[3]) for row in short_rows("工作总结\n" + text, report)] == [("baseline", 2023)]
    mid_term = Metadata(title="某县“十四五”教育规划实施情况的报告", period_start=2021, period_end=2025)
    text = f"{mid_term.title}\n新建学校3所。到2025年,新建学校5所。"
    assert [row[0] for row in short_rows(text, mid_term)] == ["baseline", "target"]


def test_a_year_before_the_one_that_will_be_is_over() -> None:
    text = "2021年新建小学3所。2022年,我县将新建幼儿园6所。到2025年,新建小学9所。"
    assert [(row[0], row[3]) for row in short_rows(text, Metadata())] == [
        ("baseline", 2021),
        ("target", 2022),
        ("target", 2025),
    ]


def test_a_year_by_which_something_shall_be_is_not_over() -> None:
    for text in (
        "到2023年底,新建学校3所。2024年将新建幼儿园5所。",
        "截至2023年底,力争新建学校3所。2023年新建幼儿园5所。",
    ):
        assert [row[0] for row in short_rows(text, Metadata())] == ["target", "target"]


def test_a_year_up_to_which_there_is_something_tells_no_plan() -> None:
    text = "一、“十三五”发展成就\n“十三五”期间,投入资金9亿元。至2020年,全区共有学校60所。2018年,改造食堂12个。"
    assert [(row[0], row[3]) for row in short_rows(text, Metadata())] == [
        ("baseline", None),
        ("baseline", 2020),
        ("baseline", 2018),
    ]


def test_a_far_goal_makes_no_nearer_year_one_that_is_over() -> None:
    text = "“十四五”末,在园幼儿达到1.2万人。2025年,毛入园率达到96%。到2035年,建成示范园8所。"
    assert [(row[0], row[3]) for row in short_rows(text, Metadata())] == [
        ("target", 2025),
        ("target", 2025),
        ("target", 2035),
    ]


def test_what_a_mirror_puts_up_later_was_to_come() -> None:
    metadata = Metadata(doc_number="甲政发〔2013〕31号", published="2024-11-03")
    assert [row[0] for row in short_rows("到2015年,新建小学9所。", metadata)] == ["target"]


def test_a_year_that_is_striven_for_was_to_come() -> None:
    later = Metadata(published="2012-05-15")
    text = "力争到2006年,新建学校8所。力争2008年,新建学校2所。2007年新建学校3所。"
    assert [row[0] for row in short_rows(text, later)] == ["target", "target", "baseline"]


def test_what_a_plan_without_years_reports_does_not_go_on_in_what_it_asks_for() -> None:
    text = "目前全市有幼儿园80所。普惠率达95%以上。2026年2月已改造食堂2个。2026年新建小学5所。"
    metadata = Metadata(title="某市关于推进学前教育普及普惠的实施意见(试行)")
    assert [row[0] for row in short_rows(text, metadata)] == ["baseline", "target", "baseline", "target"]


def test_a_title_with_the_name_of_a_paper_dates_what_is_promised() -> None:
    assert [
        row[3] for row in short_rows("新建学校8所。", Metadata(title="2026年《政府工作报告》教育重点工作任务清单"))
    ] == [2026]


def test_a_bracket_has_the_year_that_something_is_compared_with() -> None:
    text = "2022年近视率为48.3%,较2021年(49.1%)下降0.8个百分点。"
    assert [(row[0], row[3]) for row in short_rows(text, Metadata())] == [
        ("baseline", 2022),
        ("baseline", 2021),
        ("baseline", 2022),
    ]


def test_titles_of_years_that_no_number_marks() -> None:
    text = "2021年工作回顾\n新建小学3所。\n2022年主要工作任务\n新建小学4所。\n"
    assert [(row[0], row[3]) for row in short_rows(text, Metadata())] == [("baseline", 2021), ("target", 2022)]


def test_years_up_to_which_a_text_counts_are_over() -> None:
    text = "2016年新建小学7所。截至2019年末,全市有小学210所。"
    assert [row[0] for row in short_rows(text, Metadata())] == ["baseline", "baseline"]


def test_a_title_of_two_years_dates_nothing() -> None:
    assert [row[3] for row in short_rows("新建学校8所。", Metadata(title="某县教育局2023年总结和2024年工作计划"))] == [
        None
    ]
