"""Programmes: sentences in the manner of plans of many provinces, and the names a careful reader lists."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kg.extract.programmes.find import find_programmes
from kg.model import Metadata, Programme, Reading
from kg.read.clean import clean
from kg.read.sections import divide


def programmes(text: str, metadata: Metadata | None = None) -> list[Programme]:
    cleaned = clean(text)
    return list(find_programmes(Reading(cleaned, divide(cleaned.text), metadata or Metadata())))


NAMES: list[tuple[str, list[str]]] = [
    # the last part of a list behind 组成; adverbs with the verb that they stand before
    ("实施强基固本工程,由名师领航项目、青苗培育项目组成。", ["强基固本工程", "名师领航项目", "青苗培育项目"]),
    ("聚力打造春雨润教工程,精心组织青蓝结对计划。", ["春雨润教工程", "青蓝结对计划"]),
    # headings that are all of one kind, with a verb each, or in quotation marks
    (
        "一、任务\n(一)全力推进名师领航行动\n加强培训。\n(二)扎实开展课堂提质行动\n深化教研。\n(三)着力打造智慧校园行动\n配齐设备。\n",
        ["名师领航行动", "课堂提质行动", "智慧校园行动"],
    ),
    (
        "一、任务\n(一)“名师领航行动”\n加强培训。\n(二)“课堂提质行动”\n深化教研。\n(三)“智慧校园行动”\n配齐设备。\n",
        ["名师领航行动", "课堂提质行动", "智慧校园行动"],
    ),
    # what counts a row before a quotation; what stands before a name: a trial, how money is used; 协同 before 等
    (
        "专栏1 强师行动\n行动1 “领雁”行动:培训60名。\n行动2 “互联网+教育”行动:建平台2个。\n",
        ["强师行动", "“领雁”行动", "“互联网+教育”行动"],
    ),
    ("开展职普融通试点和青苗培育工程。", ["青苗培育工程"]),
    ("统筹使用薄弱学校改造计划资金。", ["薄弱学校改造计划"]),
    ("推进区域协同等行动,实施课堂协同等三大行动。", []),
    # majors and laboratories, and what no place sets up; a verb and a second name before a name
    ("县职教中心开设物联网工程、软件工程、护理等6个专业,某大学拥有水资源国家工程实验室、采煤国家工程研究中心。", []),
    ("不得无计划、超计划招生,整合工程项目,将校区厕所建设项目列支,推进合作办校项目。", []),
    ("全县30所小学开设冬季滑雪项目,实施名师领航工程、青蓝工程等3个项目。", ["名师领航工程", "青蓝工程"]),
    (
        "巩固农村义务教育学生营养改善计划成果,营造有利于教育“5+2”计划实施的氛围。",
        ["农村义务教育学生营养改善计划", "教育“5+2”计划"],
    ),
    (
        "召开教育“5+2”计划工作暨教育攀登工程推进会,现有省青年名师培养计划人选3人。",
        ["教育“5+2”计划", "教育攀登工程", "省青年名师培养计划"],
    ),
    (
        "致力于助推“先行”计划落地,加速“未来学堂”建设项目落地,组织召开课堂革命行动推进会。",
        ["“先行”计划", "“未来学堂”建设项目", "课堂革命行动"],
    ),
    # what is only drawn up; a known one behind what is quoted before a joint
    ("制定五年学位需求计划,编制学位供给计划,修订教师补充计划,执行银龄计划。", ["银龄计划"]),
    ("落实“三区”和国培计划。", ["国培计划"]),
    # names that ran together where their quotation marks are lost, and one that has its kind in it
    ("实施银雁工程留燕工程,推进强校工程建设工程。", ["银雁工程", "留燕工程", "强校工程建设工程"]),
    (
        "实施课堂变革行动研究行动,推进创客项目孵化项目、跨学科项目式阅读项目,启动校安工程质量提升工程。",
        ["课堂变革行动研究行动", "创客项目孵化项目", "跨学科项目式阅读项目", "校安工程质量提升工程"],
    ),
    ("实施共有家园计划,现有省青年名师培养计划。", ["共有家园计划", "省青年名师培养计划"]),
    ("实施了义务教育全面改薄、特殊教育提升计划。", ["义务教育全面改薄", "特殊教育提升计划"]),
    # the projects of single schools as items, not kinds of project; what a firm builds; works that are no education's
    (
        "(1)阳城县第二小学新建项目:占地52亩。\n(2)第十幼儿园迁建项目,12个班。\n(3)学校新建项目:建学校10所。",
        ["阳城县第二小学新建项目", "第十幼儿园迁建项目"],
    ),
    ("保障阳城县教育投资有限责任公司承建项目开工,大型水电工程、高速铁路工程带动人口集聚。", []),
    # a region of several ranks, assessed or striven for
    (
        "全国学前教育普及普惠县(市)通过评估,推进国家义务教育优质均衡发展县(市、区)创建工作。",
        ["全国学前教育普及普惠县(市)", "国家义务教育优质均衡发展县"],
    ),
    # several within one pair of marks; items whose number a mark does not part; a table with bars
    ("推进“党建领航工程、立德树人工程、扩容提质工程”三项工程。", ["党建领航工程", "立德树人工程", "扩容提质工程"]),
    ("项目名称|内容\n乡镇寄宿制学校项目|改造3所\n", ["乡镇寄宿制学校项目"]),
    # what is no name: a table's head, a system of actions, works of weight only
    ("表5-1 “十四五”教育重大工程\n实施“1+5”行动体系,推进全县教育重点项目。", []),
    ("全面铺开幼儿园课程改革行动,推开名师共享计划。", ["幼儿园课程改革行动", "名师共享计划"]),
    (
        "实施义务教育提质工程,含城区学位攻坚行动、温馨校园行动。",
        ["义务教育提质工程", "城区学位攻坚行动", "温馨校园行动"],
    ),
    # the left border: a word that no name contains, wherever it stands; adverbs and verbs at the head of the clause
    ("继续实施师范定向生培养工程,每年安排100个。", ["师范定向生培养工程"]),
    ("深入推进中小学教师信息技术应用能力提升工程2.0,以赛促学。", ["中小学教师信息技术应用能力提升工程2.0"]),
    ("坚持健康素养提升行动、阳光体育运动推进行动。", ["健康素养提升行动", "阳光体育运动推进行动"]),
    ("加强乡村教师支持计划宣传,促进校园足球推广工程。", ["乡村教师支持计划", "校园足球推广工程"]),
    ("启动新一轮(2021—2025年)名师引航计划。", ["名师引航计划"]),
    ("统筹推进甲乙区域教学改革引领行动,分步推进重点项目建设。", ["甲乙区域教学改革引领行动"]),
    (
        "“蜀匠临江”技能提升计划、“川浙携手”技工联合培养项目同步推进。",
        ["“蜀匠临江”技能提升计划", "“川浙携手”技工联合培养项目"],
    ),
    ("教育项目同步推进,建设工程同步验收。", []),
    # quotation marks: within, around, lost
    ("推进广东“新强师工程”和“百千万人才培养工程”。", ["新强师工程", "百千万人才培养工程"]),
    ("实施“强镇筑基”行动、“强县扩优”行动。", ["“强镇筑基”行动", "“强县扩优”行动"]),
    ("实施“青蓝结对,同伴互助”工程,调整培训内容。", ["“青蓝结对,同伴互助”工程"]),
    ("推进现代学徒制试点、现场工程师”专项培养计划。", ["现场工程师专项培养计划"]),
    ("重点推进头雁高中培育计划“县中托管帮扶工程,整体提升。", ["头雁高中培育计划", "县中托管帮扶工程"]),
    ("“双高计划”和冲一流补短板强特色提升计划并重。", ["双高计划", "冲一流补短板强特色提升计划"]),
    ("推进“法治副校长”制度和“护校安园”专项行动。", ["“护校安园”专项行动"]),
    ("应用场景“学生校外培训综合集成服务”项目参与揭榜。", ["“学生校外培训综合集成服务”项目"]),
    (
        "用于一批农村学校改造项目;成功立项省级前瞻性教学改革实验项目。",
        ["农村学校改造项目", "省级前瞻性教学改革实验项目"],
    ),
    # 了 ends what was done, whatever it was; 了解 does not
    (
        "谋划了农村教育提质工程,推出了名师领航计划,实施学情了解工程。",
        ["农村教育提质工程", "名师领航计划", "学情了解工程"],
    ),
    ("实施了学前三年行动计划、普及攻坚计划等一系列惠民惠教工程。", ["学前三年行动计划", "普及攻坚计划"]),
    ("把教育作为先行工程,有效实施“十四五”教育事业专项发展规划,“挂图作战”推进重点工程。", []),
    ("推进市名师名校长培养工程。", ["名师名校长培养工程"]),
    # other words that begin with a suffix; the number of a table; what is brought in
    ("创建课程改革项目园20个,新建小区与首期项目同步规划,附教育提质行动表。", []),
    ("表2重点建设项目。县一中为市教育局引入优质资源项目。", []),
    ("引进“银龄讲学”教师20名。", ["银龄讲学"]),
    ("“山海云校”平台注册教师300名。", ["“山海云校”平台"]),
    # lists that share one suffix
    ("抓好“润心”“强体”“尚美”四大行动。", ["润心行动", "强体行动", "尚美行动"]),
    (
        "实施“教育家型教师”、“名师”、“骨干教师”三级培养计划。",
        ["教育家型教师培养计划", "名师培养计划", "骨干教师培养计划"],
    ),
    ("实施校园安全防范建设等专项行动。", ["校园安全防范建设专项行动"]),
    ("实施校园安全、食品安全专项行动。", ["校园安全、食品安全专项行动"]),
    ("实施八大行动、十大工程和二十八项计划。", []),
    ("对照《督导意见》所列整改项目逐条落实。", []),
    # marks lost between them: as many as the number says, each with a head of its own
    ("实施星火导师乡村名匠”名家共享三大计划。", ["星火导师计划", "乡村名匠计划", "名家共享计划"]),
    (
        "实施星火导师乡村名匠两大计划,推进学校安全稳定三大工程。",
        ["星火导师计划", "乡村名匠计划", "学校安全稳定三大工程"],
    ),
    ("实施编制盘活行动,编制五年行动计划。", ["编制盘活行动"]),
    # works that are each one's
    ("推进学位建设各工程实施,落实资源配置各行动,推进校园餐各专项工作。", []),
    # what goes on behind a common word follows a name that is one beyond doubt; 计划 is a verb behind any other
    (
        "特岗计划招聘教师300名,营养改善计划专项资金拨付到位,强师工程培训教师500人。",
        ["特岗计划", "营养改善计划", "强师工程"],
    ),
    ("城区计划新建小学3所,县教育局计划培训教师100名,加强建设项目管理,规范工程招投标。", []),
    ("到校生计划占统招计划的60%,严把工程质量关,引导党员干部见诸行动,人人有计划。", []),
    ("把教育摆上“一把手”工程的位置,完善这一工程,开设网络工程专业,排入值班计划。", []),
    ("设立“人才强师”专项经费,落实“特岗计划”等教师补充计划。", ["特岗计划"]),
    # a whole cell of a table, a quoted activity, what goes by its name alone
    (
        "序号\t项目名称\t投资\n1\t城关镇第六小学新建项目\t6200\n2\t教育重点建设项目\t1480\n",
        ["城关镇第六小学新建项目"],
    ),
    (
        "实施“万名教师进山村、访万家”活动,“全面改薄”、义务教育薄弱环节改善与能力提升等项目完工。",
        ["万名教师进山村、访万家", "全面改薄", "义务教育薄弱环节改善与能力提升"],
    ),
    (
        "培育市级义务教育领雁工程学校5所,与大学共建强基计划生源基地,支持海口工程高级技工学校。",
        ["义务教育领雁工程", "强基计划"],
    ),
    ("建立“一生一策”帮扶计划,全县各乡镇计划逐步撤并,落实资助各项目标,建设化工、建筑工程等专业群。", []),
    ("迅速行动,组织专项行动,推进食堂改造、宿舍改造、厕所改造等工程,开展扫黑除恶专项斗争。", []),
    # common words that say what a work is about, where it is carried out or heads an item
    (
        "实施教师培训工程,推进人才工程,实施重点人才工程。\n(二)教育信息化工程。好。\n(三)重点建设工程。好。\n",
        ["教师培训工程", "教育信息化工程"],
    ),
    # verbs and adverbs that lead in, also those that may begin a name
    (
        "有力推动县中振兴行动,以学前教育普惠提升工程为抓手,优化“青蓝”工程。",
        ["县中振兴行动", "学前教育普惠提升工程", "“青蓝”工程"],
    ),
    (
        "随着强镇筑基行动深入,巩固提升名师领航工程,系统推进书香校园行动。",
        ["强镇筑基行动", "名师领航工程", "书香校园行动"],
    ),
    ("参加国家通用语言文字推广普及行动,用好国家专项计划。", ["国家通用语言文字推广普及行动", "国家专项计划"]),
    ("落实特岗教师、银龄讲学、援疆支教等计划。", ["特岗教师计划", "银龄讲学计划", "援疆支教计划"]),
    ("选派校长参加“求真育师”研修,开展“线上线下”研修。", ["求真育师"]),
    # the head of an item is a name though it ends so commonly; a list of schools before the suffix is part of it
    ("(五)劳动教育和生态文明教育项目。建成基地。\n(六)收费项目。公示。\n", ["劳动教育和生态文明教育项目"]),
    (
        "3.县一中、县二中提升工程 新建实验楼2栋。\n4.新建、改扩建幼儿园工程 好。\n",
        ["县一中、县二中提升工程", "幼儿园工程"],
    ),
    ("连续实施两期普惠园建设行动,“终身学习品牌项目”各5个。", ["普惠园建设行动"]),
    ("三、“十四五”时期重点项目\n好。\n", []),
    # names in quotation marks without a suffix: a place's own honours and platforms, trials
    (
        "评选“汉水名师”50名、“最美乡村教师”10名,培养“双师型教师”“骨干名师”,遴选“专业工匠”。",
        ["汉水名师", "最美乡村教师"],
    ),
    ("完成“宜教云”节点建设,建设“惠教云”平台,推进“名校上云”,用好“互联网+教育”平台。", ["宜教云", "“惠教云”平台"]),
    ("实施“人工智能+教师队伍建设”试点,完成“全面改薄”任务,落实“双减”。", ["人工智能+教师队伍建设", "全面改薄"]),
    ("实施戏曲、书法、非遗进校园工程。", ["戏曲、书法、非遗进校园工程"]),
    # a word that goes on, and words of every day
    ("培养工程师,制定计划措施,完善行动机制,对资金进行动态监控,激发前进行动力。", []),
    ("这是一项系统工程,要合理安排招生计划,执行教学计划。", []),
    ("依规审批进校园项目,建设学校特色项目,开发数字化学习项目,开展个性化校企合作项目。", []),
    ("推进饮水工程和亮化工程,列入县政府为民办实事项目,凉州区小学6所学校建设项目开工,六路学校计划交付使用。", []),
    ("第一、第二期工程建成14所学校,启动第二期三年行动计划,实施重点攻坚项目,做到一师一计划。", []),
    ("组织“三名”(名师、名校长)培养工程。", ["“三名”(名师、名校长)培养工程"]),
    ("加大教育项目建设力度,完成义务教育学校项目34个。", []),
    ("完成学校建设,包括1所小学、3所高中、特教和强国道学校建设项目。", []),
    # 工程项目 is 工程; known names shed what stands before them
    ("推进教育强国推进工程项目建设。", ["教育强国推进工程"]),
    ("创建10个国家、省级双高计划专业群。", ["双高计划"]),
    # other endings only for long proper names
    ("举办青少年机器人竞赛暨中小学生信息素养提升实践活动。", ["青少年机器人竞赛暨中小学生信息素养提升实践活动"]),
    ("开展人工智能助推教师队伍建设试点,探索校长职级制改革试点。", ["人工智能助推教师队伍建设试点"]),
    ("推进网络学习空间应用普及活动,开展校园艺术节活动、全民健身普及活动。", ["网络学习空间应用普及活动"]),
    ("开展学生发展指导中心建设试点,承担省级义务教育课程改革实验试点,打造全国一流示范区和市级以上示范园区。", []),
    # lists: apart by 、 or 和, counted, with a known name; those with a suffix of their own keep it
    (
        "实施“筑基”、“强骨”、“铸魂”工程,推进“名师”和“名校长”工程。",
        ["筑基工程", "强骨工程", "铸魂工程", "名师工程", "名校长工程"],
    ),
    ("明确责任、分工、时限3个计划。", []),
    ("实施固本、强基、铸魂三大工程。", ["固本工程", "强基工程", "铸魂工程"]),
    ("推进校舍安全、厕所改造、取暖设施等“三项工程”。", []),
    ("落实国培、省培计划,组织全员培训。", ["国培计划", "省培计划"]),
    ("落实“特岗计划”“国培计划”“三区支教”“银龄讲学”等项目。", ["特岗计划", "国培计划", "三区支教", "银龄讲学"]),
    ("“特岗计划”教师300名,“国培计划”项目覆盖率100%。", ["特岗计划", "国培计划"]),
    ("落实“国家高校专项计划”“地方专项计划”。", ["国家高校专项计划", "地方专项计划"]),
    ("重点推进“两大工程”:教育信息化工程、平安校园工程。", ["教育信息化工程", "平安校园工程"]),
    # heads of items are named however plain; whose it is stays before a quotation mark in a head only
    ("(1)公办幼儿园建设项目:新建10所。(2)重点建设项目:改造20所。", ["公办幼儿园建设项目"]),
    ("●青年人才“留株工程”。每年。\n●实施“雁阵工程”。每年。\n", ["青年人才“留株工程”", "雁阵工程"]),
    ("实施城乡学校“百校牵手”帮扶行动和省“公费师范生”培养计划。", ["“百校牵手”帮扶行动", "“公费师范生”培养计划"]),
    ("对年检不合格的按1:0.5核减招生计划。", []),
    # verbs that lead in, and 引进 as part of the name
    ("充分发挥工程项目带动作用,严格控制新上项目。", []),
    ("实施高层次人才引进计划,新建县职教中心实训楼项目。", ["高层次人才引进计划", "县职教中心实训楼项目"]),
    ("坚持教育优先发展,实施“民生十大工程”。", []),
    ("建立“一对一”帮扶机制,形成家校协同行动。", []),
    # what introduces the parts of an initiative, and how many they are, is in no name; a bare head is none
    (
        "实施“汉江名师”工程,下设青蓝项目、骨干领航项目和名家登峰项目。",
        ["“汉江名师”工程", "青蓝项目", "骨干领航项目", "名家登峰项目"],
    ),
    ("包括新锐校长启航计划、卓越校长远航计划两个子项目。", ["新锐校长启航计划", "卓越校长远航计划"]),
    ("附表 攻坚行动年度任务清单,完善应急行动预案。评选“数字名师”,开展“影子校长”跟岗。", []),
    # a list that says how many it holds, by whatever word it begins, before the number or behind it
    ("推进“三大行动”,即课堂提质行动、家校协同行动、护苗行动。", ["课堂提质行动", "家校协同行动", "护苗行动"]),
    ("实施两大工程,一是校园安全工程,二是校舍改造工程。", ["校园安全工程", "校舍改造工程"]),
    ("统筹实施普惠扩容、优质均衡、强师固本“三大行动”。", ["普惠扩容行动", "优质均衡行动", "强师固本行动"]),
    ("实施义务教育薄弱学校改造等重大工程。", ["义务教育薄弱学校改造工程"]),
    # a line that a colon ends is the head of a paragraph; verbs that say that it is carried on
    ("专栏6 重大教育项目\n幼儿园建设项目:新建12所。\n", ["幼儿园建设项目"]),
    ("做强“研学+”项目,实行青年教师启航计划。", ["“研学+”项目", "青年教师启航计划"]),
    (
        "依据“十四五”县域高中提升行动计划要求,遵照乡村教师扎根计划。",
        ["“十四五”县域高中提升行动计划", "乡村教师扎根计划"],
    ),
    ("全面实施“铸魂”“强师”“扩优”三大工程20项计划,落实校本研修计划。", ["铸魂工程", "强师工程", "扩优工程"]),
    # bullets of any shape, those of word processors among them
    (
        "◇“三通三改”项目:改造20所。\n►县中提质计划:好。\n\uf06c薄弱校帮扶行动:好。\n",
        ["“三通三改”项目", "县中提质计划", "薄弱校帮扶行动"],
    ),
    # a document is cited, not carried out, except an action plan that is
    (
        "实施《第二期特殊教育发展提升行动计划》,贯彻《乡村教师支持计划(2015—2020年)》。",
        ["第二期特殊教育发展提升行动计划"],
    ),
    ("落实《教育信息化2.0行动计划》,依托市教育信息化2.0行动计划建设平台。", []),
    # what everybody does, and how a building is built, is no initiative; the verb is no part of one
    ("制定土地供应计划、值班计划、债务偿还计划和中长期计划,落实年度搬迁计划,抓好选调计划,公布体检计划。", []),
    ("完成主体工程、边坡治理工程和弱电工程,开设土木工程、软件工程专业,学校抗震加固工程投入使用。", []),
    ("采取排查行动,组织专项整治行动,开展暑期清查行动,组织劝返行动。", []),
    (
        "组织“护苗成长”行动,采取县中振兴行动等办法,实施教师补充行动。",
        ["“护苗成长”行动", "县中振兴行动", "教师补充行动"],
    ),
    # a quoted name beside others in a list of initiatives, but not a way of working that is quoted so too
    ("完成“清洁校园”、乡村食堂改造工程等项目12个。", ["清洁校园", "乡村食堂改造工程"]),
    ("“新苗筑梦”“雁阵计划”培养教师200人,落实“双减”“强骨计划”。", ["新苗筑梦", "雁阵计划", "强骨计划"]),
    # the whole head of an item; a trial that is counted up; a quoted name before a known one
    (
        "2.千名“河湾讲堂”宣讲活动。\n3.“师生同读”大阅读活动:每年4次。\n",
        ["千名“河湾讲堂”宣讲活动", "“师生同读”大阅读活动"],
    ),
    ("一是“教学云”平台项目;二是“机器人进校园”试点,在8校开课。", ["“教学云”平台项目", "“机器人进校园”试点"]),
    ("●高职“三优”双高计划:建设专业群4个。\n", ["高职“三优”双高计划"]),
    ("六年累计投入项目资金3亿元。", []),
    ("完善“专递课堂”“强骨计划”机制,落实“乡镇津贴”“强校计划”。", ["强骨计划", "强校计划"]),
    # the rows of a table that blanks divide, and of one that is written out
    ("序号 名称 规模\n1 第九小学新建项目 36个班 9000\n", ["第九小学新建项目"]),
    ("项目名称:城南小学扩建工程\n建设内容:好。\n", ["城南小学扩建工程"]),
    ("“强师”工程——“头羊领航”计划。", ["“强师”工程", "“头羊领航”计划"]),
    ("行动一 学位倍增行动\n好。\n行动二 教师赋能行动\n好。\n", ["学位倍增行动", "教师赋能行动"]),
    # what is quoted before a joint is another thing; what is known has a name, however many there are
    ("全面落实“两免一补”和营养改善计划", ["营养改善计划"]),
    ("实施薄弱环节改善与能力提升项目97个,实施职业培训项目12个", ["薄弱环节改善与能力提升项目"]),
    ("落实“特岗计划”“三支一扶”计划,实施“一镇一园”计划", ["特岗计划", "“三支一扶”计划", "“一镇一园”计划"]),
    # which schools a name is of belongs to it, the schools that do it do not
    ("实施乡村学校“小而美”培育计划,城乡学校“百校结对”帮扶行动", ["乡村学校“小而美”培育计划", "“百校结对”帮扶行动"]),
    ("严禁公办高中超计划、跨区域招生,面向乡镇教师专项岗位", []),
    # the rows of a table that only blanks divided
    (
        "一、任务\n序号  项目名称  建设内容  年限\n1  东城第八中学新建项目  48个教学班  2024\n2  “学在东城”提升工程  60个  2025\n",
        ["东城第八中学新建项目", "“学在东城”提升工程"],
    ),
    ("实施名师培育、“双减”提质、薄弱校提升等行动", []),  # a list with quotes is no list of names unless it is counted
    (
        "序号 项目 内容 时限\n1 城区扩容工程 新建学校22所 2026年\n2 强师工程 招聘教师90名 2025年\n",
        ["城区扩容工程", "强师工程"],
    ),
    ("“强基铸魂”工程包括校长领航、教师启航两个子项目", ["“强基铸魂”工程", "校长领航项目", "教师启航项目"]),
    # designations: the ranks in brackets, one assessment for two, 建设 behind
    ("建成省级义务教育优质均衡发展县(市)", ["省级义务教育优质均衡发展县(市)"]),
    (
        "通过国家学前教育普及普惠县、国家义务教育优质均衡发展县评估,推进省级教学改革实验区和国家级信息化教学实验区建设",
        ["国家学前教育普及普惠县", "国家义务教育优质均衡发展县", "省级教学改革实验区", "国家级信息化教学实验区"],
    ),
    ("统筹实施素养提升、体质强健和近视防控“光明”三项行动", ["素养提升行动", "体质强健行动", "近视防控“光明”行动"]),
    ("争取中央预算内投资教育强国推进工程,设置人才引进专项编制", ["教育强国推进工程"]),
    # a single letter in marks; platforms of others; generic words where parts are listed behind a full stop
    ("实施拔尖人才早期培养“鹰计划”,遴选“燕计划”学员。", ["鹰计划", "燕计划"]),
    # the project of one school by its name, wherever it stands, but not of several, nor of any
    (
        "实施县第三幼儿园新建工程、江口中学迁建工程,加快推进盘龙街道九年一贯制学校新建项目。",
        ["县第三幼儿园新建工程", "江口中学迁建工程", "盘龙街道九年一贯制学校新建项目"],
    ),
    ("推进城区小学新建项目、乡镇中心幼儿园新建工程,温泉中学、南河中学迁建工程建成启用。", []),
    ("深化“三项改革”和“名师提升行动”。", ["名师提升行动"]),
    (
        "围绕“四大工程”(铸魂工程、提质工程、创新工程、安心工程)抓落实。",
        ["铸魂工程", "提质工程", "创新工程", "安心工程"],
    ),
    ("县职教中心创建省级高水平示范性中等职业学校。", ["省级高水平示范性中等职业学校"]),
    ("打造“渡江红帆”思政品牌,擦亮“学在渭北”品牌,深化“一校一品”党建品牌创建。", ["渡江红帆"]),
    ("依托“楚教云”,接入“楚教云”平台,建成“兰阳教育云”。", ["兰阳教育云"]),
    ("(二)强基工程。包括扩学位项目、寄宿制学校建设项目,投资5亿元。", ["强基工程", "扩学位项目", "寄宿制学校建设项目"]),
    ("(一)扩容工程:(1)公办幼儿园建设项目,建8所;(2)重点建设项目,建2所。", ["扩容工程", "公办幼儿园建设项目"]),
    # so many, done or to come, name none; what several of one theme are called does
    ("全年开工11个项目,建成6个重点项目,竣工20余个项目,共计5个工程。", []),
    # part of one building, or of the name of a firm; titles and dates that run into a name, sums before it
    ("城南幼儿园室内工程、县五中附属工程完工,与江州船舶工程有限公司、中建工程股份合作。", []),
    (
        "关于印发江州市名校长培养工程实施办法(试行)江州市名教师培养工程的通知",
        ["江州市名校长培养工程", "江州市名教师培养工程"],
    ),
    ("项目全部计划2024年6月前完成,接连推出了一批教育建设项目支持办法,打造一批名师工程。", ["名师工程"]),
    # a short form that is declared stands for the whole; lists of which one is known, or says how work is done
    ("实施“江州名师名校长培养工程”(以下简称“双名工程”),双名工程每年投入500万元。", ["江州名师名校长培养工程"] * 3),
    ("推动高职“双高”、“双优”计划落地,落实“双减”、“强师”计划。", ["双高计划", "双优计划", "“强师”计划"]),
    ("按照省委“勤学善谋、实干笃行”行动部署,实施县委“强基”工程", ["“勤学善谋、实干笃行”行动", "“强基”工程"]),
    ("2020年5月8日江州市名师培养工程启动,投资3000万元推进校园焕新工程。", ["江州市名师培养工程", "校园焕新工程"]),
    ("实施教师队伍建设五大工程。", ["教师队伍建设五大工程"]),
    # a university is called so; a plan linked up with; how the places are shared out by years
    ("与哈尔滨工程大学、西北工程大学共建实训中心。", []),
    ("衔接新一轮县中振兴行动计划,有效衔接乡村教师扎根计划。", ["县中振兴行动计划", "乡村教师扎根计划"]),
    ("表3 分年度新增学位计划\n编制2024年新增学位计划。", []),
    # a list longer than any name, whose number tells where it ends; one with another number holds none
    (
        "推进党建领航强基、幼有善育普惠、义务教育优质均衡、高中特色多样发展、职教产教深度融合、特教关爱温暖、队伍建设强师六项行动。",
        [],
    ),
    (
        "推进党建领航强基、幼有善育普惠、义务教育优质均衡、高中特色多样发展、职教产教深度融合、特教关爱温暖、队伍建设强师七项行动。",
        [
            *("党建领航强基行动", "幼有善育普惠行动", "义务教育优质均衡行动", "高中特色多样发展行动"),
            *("职教产教深度融合行动", "特教关爱温暖行动", "队伍建设强师行动"),
        ],
    ),
    # one of several actions, however plain; what is quoted whole; a way of working that is carried on as a plan
    ("开展师德涵养行动、课程建设行动,推进秋实行动、教师教育课程建设项目。", ["师德涵养行动", "秋实行动"]),
    ("开展师德涵养行动、教师教育课程建设行动,召开教师教育课程建设行动会议。", ["师德涵养行动", "教师教育课程建设行动"]),
    ("参加“园长国培计划”,落实教师国培计划。", ["园长国培计划", "国培计划"]),
    ("深化“一镇一园”计划,按“一校一案”计划推进。", ["“一镇一园”计划"]),
    # a verb, a place before what is quoted; two kinds of people whom one initiative brings in
    ("创新“银龄导学”计划,落实江州市“春雨教育人”培养计划。", ["“银龄导学”计划", "“春雨教育人”培养计划"]),
    ("实施名师、名校长引进培育工程,引进一批人才工程专家。", ["名师、名校长引进培育工程"]),
    # an item counted by what it is; a name whose line goes on with how it is organized, and 计划 as a verb
    ("工程1 校园阅读2.0提升工程\n建成3所。\n任务4.春泥计划\n培养20名。", ["校园阅读2.0提升工程", "春泥计划"]),
    ("■校园阅读提升工程 组织教师研修。县教育局计划组织研修。按年度工作计划组织实施。", ["校园阅读提升工程"]),
    # lists that say how many they hold: behind 提出, with a joint within a name, with 等 in quotation marks, of projects
    ("规划提出了校园阅读、乡土研学、海岛支教三大工程。", ["校园阅读工程", "乡土研学工程", "海岛支教工程"]),
    ("实施语言和文字推广、乡土研学、海岛支教三大行动。", ["语言和文字推广行动", "乡土研学行动", "海岛支教行动"]),
    ("实施语言和文字推广、乡土研学和海岛支教三大行动。", ["语言和文字推广行动", "乡土研学行动", "海岛支教行动"]),
    ("包括校园阅读、乡土研学、海岛支教等“三大工程”。", ["校园阅读工程", "乡土研学工程", "海岛支教工程"]),
    (
        "提出实施课间关爱、研学营地建设和近视筛查干预等3个重点项目。",
        ["课间关爱项目", "研学营地建设项目", "近视筛查干预项目"],
    ),
    ("实施教学楼、宿舍楼、食堂等3个项目。", []),
    ("实施东小学迁建、西小学扩建、南小学新建三个项目。", []),
    # a series goes on without its theme; a verb in the quotation marks; whose it is and how many take part
    ("完成第一期特殊教育提升计划,启动第二期三年行动计划。", ["第一期特殊教育提升计划", "第二期特殊教育提升计划"]),
    ("落实第三期学前教育行动计划。第二期项目完工。", ["第三期学前教育行动计划"]),
    ("部署了校园安全、乡土研学两大行动。", ["校园安全行动", "乡土研学行动"]),
    ("落实“实施乡土研学工程”的部署。", ["乡土研学工程"]),
    ("东小学成为乡土研学计划的试点,超过1.2万名西部计划志愿者到岗。", ["乡土研学计划", "西部计划"]),
    # what is said of one before its name: how much it weighs, who meets about it, whose it is
    (
        "全县上下要高度重视校园阅读工程,上河镇召开乡土研学提质行动推进会,会议会商我镇海岛支教计划。",
        ["校园阅读工程", "乡土研学提质行动", "海岛支教计划"],
    ),
    ("为更好地推进项目建设,更好实施春泥工程。", ["春泥工程"]),
    # what is quoted and set up is another thing than the initiative behind the joint, but of one word it is its own
    (
        "开展“和美课堂”创建及乡村阅读行动,深化“研学江州”活动与校园护绿行动,推进“海岛书屋”建设和流动图书车项目。",
        ["乡村阅读行动", "校园护绿行动", "流动图书车项目"],
    ),
    ("推进“一园一品”建设和提升工程。", ["“一园一品”建设和提升工程"]),
    # as many within one pair of marks as the number says, each a name; a motto, or another number, is one
    (
        "实施“青苗培基、骨干拔节、名家引路”三大重点工程,推进“园所焕新、课程焕新”两项行动。",
        ["青苗培基工程", "骨干拔节工程", "名家引路工程", "园所焕新行动", "课程焕新行动"],
    ),
    (
        "实施“扩容、提质”两大工程,落实“同读、共写”计划,推进“青苗培基、骨干拔节”三大工程。",
        ["“扩容、提质”两大工程", "“同读、共写”计划", "“青苗培基、骨干拔节”三大工程"],
    ),
    # what a second half without a name ends is no name; one with words of its own is
    ("完成校舍普查和重点建设项目、管网更新与其他改造项目,推进食堂达标及重大项目。", []),
    ("推进学科竞赛和重点实验室建设项目。", ["学科竞赛和重点实验室建设项目"]),
    # a way of working that is carried on as a plan beside another one; two lengths of schooling are none
    (
        "以实施江州幼教振兴计划和“一乡一园”计划为抓手,启动校园阅读工程、“一班一角”行动。",
        ["江州幼教振兴计划", "“一乡一园”计划", "校园阅读工程", "“一班一角”行动"],
    ),
    (
        "按江州幼教振兴计划和“一乡一园”计划推进,开展“3+2”项目、“3+4”项目,落实按需施训计划。",
        ["江州幼教振兴计划", "按需施训计划"],
    ),
    # what is quoted is nobody's verb: a school that plans
    (
        "实施“海岛小学计划”,资助“高原幼儿园计划”,县第三小学计划秋季搬迁,各乡镇幼儿园计划招收新生。",
        ["海岛小学计划", "高原幼儿园计划"],
    ),
    (
        "开展在职园长研修项目,组织在编教师轮训计划,在县教育局支持下实施春泥计划。",
        ["在职园长研修项目", "在编教师轮训计划", "春泥计划"],
    ),
    (
        "江州市少年宫主办“童声江州”合唱行动,市图书馆协办少儿悦读计划,县总工会承办职工夜校项目。",
        ["“童声江州”合唱行动", "少儿悦读计划", "职工夜校项目"],
    ),
    # money that is called so, also behind a name beyond doubt; parts of a list, its span, its head; what others build or give
    ("设立教师扎根专项津贴,发放特岗计划补贴,实施骨干教师专项奖励。", ["特岗计划"]),
    ("规划期内学校建设项目投资1亿元,规划期教育重点工程全部完工,附江州市校舍建设项目一览。", []),
    ("安排部分薄弱学校改造项目,部分重点工程见表1,落实城市更新项目、房地产项目配建要求,西河基金会捐赠项目落地。", []),
    ("关于印发江州市教育规划的通知-规划计划-江州市政府网", []),
    ("普及“一校一球”体育项目,普及“江州书法”校园行动。", ["“江州书法”校园行动"]),
    ("校安工程、全面改薄等项目新建校舍3万平方米,投入全面改薄补助资金2亿元。", ["校安工程", "全面改薄"]),
    ("对接“人人持证、技能河南”建设。", ["人人持证、技能河南"]),
    ("推进“学前学会普通话”,建设“学前学会普通话”示范村10个,表彰“全面改薄”先进单位。", ["学前学会普通话"]),
    # events that a place holds under a name of their own
    (
        "举办“江海学子文化周”,组织“杏林名家大讲堂”12场,办好“海峡少年寻根之旅”夏令营。",
        ["江海学子文化周", "杏林名家大讲堂", "海峡少年寻根之旅"],
    ),
    ("参加“江海学子文化周”,举办“艺术节”“科技节”,开展“阳光体育节”。", []),
    # however plain the parts of an initiative are, but how many they are is none; money for one, and how many a place has
    (
        "实施强师工程,包括教师岗位学习计划、家校协同行动两个子项目。",
        ["强师工程", "教师岗位学习计划", "家校协同行动"],
    ),
    ("安排专项资金支持县中振兴行动,统筹经费推进“青苗”计划。", ["县中振兴行动", "“青苗”计划"]),
    ("全县共有家校共育工程、护苗行动。", ["家校共育工程", "护苗行动"]),
    # how a verb is done; what the verb before a name governs behind it; another measure beside one; a level before marks
    ("按计划推进强校提质行动,持之以恒推进“青苗”计划。", ["强校提质行动", "“青苗”计划"]),
    ("保障强校提质行动顺利实施,巩固布局优化行动成果。", ["强校提质行动", "布局优化行动"]),
    ("落实国家“双减”政策和家校共育工程,认定县级“青苗”计划。", ["家校共育工程", "“青苗”计划"]),
    ("统筹强校提质行动、青苗行动资金,不断提升家校共育工程的影响力。", ["强校提质行动", "青苗行动", "家校共育工程"]),
    # verbs of every kind before a name, and who is sent to it; 外 that excepts; what a plan goes by that is drawn up
    (
        "既要抓强校提质行动,又要抓青苗行动,做到家校共育工程与护苗行动相衔接。",
        ["强校提质行动", "青苗行动", "家校共育工程", "护苗行动"],
    ),
    (
        "选拔教师进入青苗行动,争取上级强校提质行动资金,每年对家校共育工程进行评估。",
        ["青苗行动", "强校提质行动", "家校共育工程"],
    ),
    (
        "除青苗行动外,还实施强校提质行动,制定头雁校长计划配套政策,制定青年教师计划。",
        ["青苗行动", "强校提质行动", "头雁校长计划"],
    ),
    ("建立强校提质工程项目库,推行青苗行动清单化管理,逐条对照护苗行动目标。", ["强校提质工程", "青苗行动", "护苗行动"]),
    ("受益于强校提质工程,保障家校共育工程常态运行。", ["强校提质工程", "家校共育工程"]),
    # a paper without marks that a plan goes by is cited; one that it carries out is an initiative too
    ("根据新时代基础教育强师计划,贯彻落实乡村教师支持计划,对标江西省特殊教育提升行动计划。", []),
    (
        "落实新时代基础教育强师计划,实施江西省特殊教育提升行动计划。",
        ["新时代基础教育强师计划", "江西省特殊教育提升行动计划"],
    ),
    ("执行新时代基础教育强师计划和乡村教师支持计划。", ["新时代基础教育强师计划", "乡村教师支持计划"]),
    # what a work by name has, and a kind of which there are many has too
    (
        "用好强校提质行动资金,青苗行动项目总投资2亿元,家校共育工程培训300人,完成校服采购项目评审,开设建筑工程专业。",
        ["强校提质行动", "青苗行动", "家校共育工程"],
    ),
    # … but not where the verb is the name's own, nor where anything else is introduced, nor before 管理
    (
        "实施改善办学条件工程资金3亿元,优化布局结构工程实施以来,青苗工程项目总投资2亿元,加强安防工程项目管理。",
        ["改善办学条件工程", "优化布局结构工程", "青苗工程"],
    ),
    ("实施强师提质工程,通过教师培训项目提升能力。", ["强师提质工程"]),
    ("除青苗行动外实施抓党建促振兴行动,开展除隐患保平安行动。", ["青苗行动", "抓党建促振兴行动", "除隐患保平安行动"]),
    (
        "实施联合教研帮扶山区提质行动,弘扬科学精神与创新素养提升行动。",
        ["联合教研帮扶山区提质行动", "弘扬科学精神与创新素养提升行动"],
    ),
    (
        "把握强校提质行动机遇,获得强师提质行动支持,协调青苗培育行动,建成名师工程项目库。",
        ["强校提质行动", "强师提质行动", "青苗培育行动", "名师工程"],
    ),
    ("实施获得感提升行动、协调发展提质行动。", ["获得感提升行动", "协调发展提质行动"]),
    (
        "宣传强校行动典型,释放强师工程、护苗行动红利,提升素质工程成效明显。",
        ["强校行动", "强师工程", "护苗行动", "提升素质工程"],
    ),
    ("联合推进校企协同育人工程。", ["校企协同育人工程"]),
    # names that ran together where a page lost their marks, and what but goes on
    (
        "实施惠师工程名校共享计划一镇一园计划,落实国培计划教师培训项目。",
        ["惠师工程", "名校共享计划", "一镇一园计划", "国培计划教师培训项目"],
    ),
    # what is known is one however many works it pays for; the year is no part of the plan for one
    ("争取教育强国推进工程项目6个,制定年度名校扩容工程计划。", ["教育强国推进工程", "名校扩容工程"]),
    # how many terms a series had, behind a verb that governs what came of it
    ("巩固三期学前教育行动计划成果。", ["学前教育行动计划"]),
    # several quoted before a joint are others, and what has a level behind one
    ("实施“川西名师”“西岭名师”及骨干教师梯次培养工程。", ["川西名师", "西岭名师", "骨干教师梯次培养工程"]),
    ("实施“双减”和市级名师培养工程。", ["市级名师培养工程"]),
    # the number of a heading is none of a list of what is counted, where a page lost its line ends
    ("本科上线率提高9个百分点各区政府八、数字赋能工程建成平台。", ["数字赋能工程"]),
    # what is quoted whole is a name though it ends so commonly
    ("实施“百名博士招聘计划”,按招聘计划实施。", ["百名博士招聘计划"]),
    # other words: earlier terms, menus, heads of tables, checks, works of others, what is of a stage
    ("前两期计划期间移交9所,为巩固前两期行动计划成果,看通知公告 规划计划。", []),
    ("附件 任务分工表 项目名称 建设内容,开展“双减”专项督查,入选省级以上建设项目,建设引水后续工程。", []),
    ("重大项目表\n一、学前教育项目\n1 城北园\n二、义务教育项目\n2 城东学校\n三、高中及职业教育项目\n3 县中\n", []),
    # headings that are all quoted
    (
        "甲县方案\n二、措施\n1.“质量立园”攻坚。好。\n2.“人才兴园”攻坚。好。\n3.“减负清风”行动。好。\n",
        ["“质量立园”攻坚", "“人才兴园”攻坚", "“减负清风”行动"],
    ),
    ("开展“稻花香·书声长”主题教育实践活动。", ["稻花香·书声长"]),
    # what the State or a province goes by a short name for
    ("今年聚焦“强镇筑基”,办好驻地学校。", ["强镇筑基"]),
    # a list that is announced holds names, however plain, and works of other fields are none
    ("推进以下工程:(1)校舍改造工程;(2)数字教育工程。", ["校舍改造工程", "数字教育工程"]),
    ("完成以下工作:(1)申报省级项目;(2)争取中央投资项目。", []),
    ("实施生态保护修复工程、农村饮水安全工程、县城道路改造工程。", []),
    ("《方案》共部署五项行动、12条措施。", []),
    # the rows of a table that ran together, counted behind who does it
    (
        "序号工程名称责任单位1校园扩位工程新建学校5所教育局2惠师安居工程建周转房90套住建局3数字赋能工程教育局",
        ["校园扩位工程", "惠师安居工程", "数字赋能工程"],
    ),
    # what is counted by 一是 goes on behind semicolons; what a number stands for
    ("5大行动:一是党建领航行动;二是质量提升行动;三是安全护航行动。", ["党建领航行动", "质量提升行动", "安全护航行动"]),
    ("“3”即学前普惠、义教均衡、高中振兴三项行动。", ["学前普惠行动", "义教均衡行动", "高中振兴行动"]),
    # a system before a joint is another thing, too
    ("推行校长职级制与名师培育工程。", ["名师培育工程"]),
    # a contest before a joint is another thing
    ("承办省青少年科技创新大赛和全省校园阅读行动。", ["校园阅读行动"]),
    # 好 belongs to the verb, whatever follows, but for what is called so
    (
        "组织实施好教师素质提升计划,落实好教育信息化2.0行动计划,开展好校园书香行动,执行好书香校园行动。",
        ["教师素质提升计划", "教育信息化2.0行动计划", "校园书香行动", "书香校园行动"],
    ),
    ("实施好老师培育计划,开展好书共读行动。", ["好老师培育计划", "好书共读行动"]),
    # the verb before a heading that is one of several alike, whatever it is, with its adverbs
    (
        "甲县方案\n(一)积极争取强镇筑基行动\n好。\n(二)抓好县中崛起行动\n好。\n(三)全面落实特教融合发展行动\n好。\n",
        ["强镇筑基行动", "县中崛起行动", "特教融合发展行动"],
    ),
    (
        "甲县方案\n(一)家长参与共育行动\n好。\n(二)名校牵头办学行动\n好。\n(三)学生阅读成长行动\n好。\n",
        ["家长参与共育行动", "名校牵头办学行动", "学生阅读成长行动"],
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: list[str]) -> None:
    assert [p.name for p in programmes(text)] == names


def test_designations_hold_level_and_verb_in_a_list() -> None:
    found = programmes("创建国家学前教育普及普惠县6个、义务教育优质均衡发展县5个,积极争创“全国智慧教育示范区”。")
    assert [(p.name, p.kind) for p in found] == [
        ("国家学前教育普及普惠县", "designation"),
        ("国家义务教育优质均衡发展县", "designation"),
        ("全国智慧教育示范区", "designation"),
    ]


def test_designations_that_a_place_gives_itself() -> None:
    text = "围绕建设陇北教育名县,锚定“皖东教育强县”目标,打造“浙西山区教育强县”,争创劳动教育先行区、智慧教育示范区。"
    assert [p.name for p in programmes(text)] == [
        "陇北教育名县",
        "浙西山区教育强县",
        "劳动教育先行区",
        "智慧教育示范区",
    ]
    vague = "加快建设现代化教育强县,打造区域教育高地,建设乡村振兴示范区,推广示范区经验,建设先行示范区。"
    assert programmes(vague) == []


def test_designations_that_others_confer_and_lists_of_honours() -> None:
    for text, names in (
        ("省里认定8个县(区)为全国劳动教育实验区。", ["全国劳动教育实验区"]),
        ("先后荣获全国义务教育先进县、全省学前教育示范县。", ["全国义务教育先进县", "全省学前教育示范县"]),
        (
            "被评为全国美育示范区、东海省教育信息化先进区、辽宁省语言文字示范区。",
            ["全国美育示范区", "辽宁省语言文字示范区"],
        ),
        ("学习外地经验,参观全国美育示范区、全省语言文字示范区。", []),
        ("辽宁省支持东市争创全国研学旅行试点城市。", ["全国研学旅行试点城市"]),
        ("入选义务教育优质均衡先行创建县。", ["义务教育优质均衡先行创建县"]),
    ):
        assert [p.name for p in programmes(text)] == names


def test_designations_of_schools_that_teach_something() -> None:
    text = "创建省级书香校园12所,建成全国中华优秀传统文化传承学校2所、省级人工智能教育基地校6所,建设书香校园。"
    assert [p.name for p in programmes(text)] == [
        "省级书香校园",
        "全国中华优秀传统文化传承学校",
        "省级人工智能教育基地校",
    ]


def test_what_goes_on_behind_a_school_s_designation_is_another_word() -> None:
    text = "培育省级领航校长10名,打造市级优质学校长队伍,建成国家级传承校外实践基地,创建省级领航校3所。"
    assert [p.name for p in programmes(text)] == ["省级领航校"]


def test_designations_of_schools_and_of_several_levels() -> None:
    text = (
        "支持县一中创建江苏省四星级普通高中,支持县职校创建自治区五星级中职学校,新建成1-2个“浙江省高水平产教融合示范基地”,争创省及国家义务教育优质均衡发展县。"
        "对照国家及省级示范区标准查漏补缺。"
    )
    assert [p.name for p in programmes(text)] == [
        "江苏省四星级普通高中",
        "自治区五星级中职学校",
        "浙江省高水平产教融合示范基地",
        "国家义务教育优质均衡发展县",
    ]


def test_designations_of_schools_whose_rank_only_the_province_confers() -> None:
    text = (
        "创成一级达标高中1所、省级社区教育示范区2个,建成四星级高中,2所学校获评省级健康促进学校。"
        "培育60个省级优质特色教育集团,打造省级高水平高职院校。"
    )
    assert [p.name for p in programmes(text)] == [
        "一级达标高中",
        "省级社区教育示范区",
        "四星级高中",
        "省级健康促进学校",
        "省级优质特色教育集团",
        "省级高水平高职院校",
    ]


def test_designations_that_a_report_or_a_goal_names() -> None:
    text = (
        "去年被列为青海省学前教育普及普惠先行县,2028年实现义务教育发展基本均衡县目标,力争建成广西“互联网+教育”示范县,"
        "县职校创建国家级重点职业学校、省级A类中职学校,入选教育部示范性职教集团3个。"
        "开展教学质量攻坚行动样板县遴选,县水务局建立项目月调度机制。"
        "申报省级融合教育试点校、创建全国急救教育试点学校,打造省级乡村人才培养优质校,争创全国职业教育先进单位。"
        "去年通过义务教育基本均衡县国家评估,成为首批江苏省教育基本现代化市,创建省一级学校,建成自治区民族团结进步模范学校8所,"
        "通过国家义务教育发展基本均衡县市评估认定。"
    )
    assert [p.name for p in programmes(text)] == [
        "青海省学前教育普及普惠先行县",
        "义务教育发展基本均衡县",
        "广西“互联网+教育”示范县",
        "国家级重点职业学校",
        "省级A类中职学校",
        "教育部示范性职教集团",
        "省级融合教育试点校",
        "全国急救教育试点学校",
        "省级乡村人才培养优质校",
        "全国职业教育先进单位",
        "义务教育基本均衡县",
        "江苏省教育基本现代化市",
        "省一级学校",
        "自治区民族团结进步模范学校",
        "国家义务教育发展基本均衡县市",
    ]


def test_designations_that_are_assessed() -> None:
    found = programmes("2024年接受国家学前教育普及普惠区督导评估,通过全国义务教育优质均衡发展县省级验收。")
    assert [p.name for p in found] == ["国家学前教育普及普惠区", "全国义务教育优质均衡发展县"]
    assert programmes("通过国家级示范区带动,完成全国试点县的任务。") == []


def test_designations_whose_level_stands_before_the_end() -> None:
    found = programmes(
        "入选普通高中课程改革国家级示范区,申报信息化教学省级实验区,推进新教材使用国家级示范区、省级智慧校园标杆校建设。"
    )
    assert [p.name for p in found] == [
        "普通高中课程改革国家级示范区",
        "信息化教学省级实验区",
        "新教材使用国家级示范区",
        "省级智慧校园标杆校",
    ]
    assert programmes("学习外地课程改革国家级示范区经验,推进国家级示范区资源共享。") == []
    found = programmes("打造江州二中成为省级示范高中,争取三所学校列入国家级示范校,推进江州第二幼儿园省级示范园创建。")
    assert [p.name for p in found] == ["省级示范高中", "国家级示范校"], "who strives for it is no part"
    assert programmes("创建安全校园与市级文明校园,打造智慧教室及市级示范校。") == []


def test_designations_of_kindergartens_and_regions_that_go_by_other_words() -> None:
    found = programmes(
        "创建市级示范幼儿园3所、支持县二中创建省级特色高中,建成省级引领性示范普通高中,获评福建省教强县、全国义务教育基本均衡市。"
    )
    assert [p.name for p in found] == [
        "市级示范幼儿园",
        "省级特色高中",
        "省级引领性示范普通高中",
        "福建省教强县",
        "全国义务教育基本均衡市",
    ]
    assert programmes("参观省级示范幼儿园,办特色高中。") == []


def test_designations_of_other_fields_are_none() -> None:
    found = programmes(
        "创建国家级承接产业转移示范区,建设国家生态文明试验区、国家城乡融合发展试验区,争创全国劳动教育实验区。"
    )
    assert [p.name for p in found] == ["全国劳动教育实验区"]
    found = programmes("创建国家生态文明教育示范校,建成全国乡村振兴人才培养示范基地。")
    assert [p.name for p in found] == ["国家生态文明教育示范校", "全国乡村振兴人才培养示范基地"], (
        "what is taught of them"
    )


def test_a_place_calls_itself_a_region_of_its_own() -> None:
    assert [p.name for p in programmes("建设“行知教育创新发展区”,借鉴“先行示范区”经验。")] == ["行知教育创新发展区"]
    assert [p.name for p in programmes("与师范大学共建“古镇教育先行实验区”。")] == ["古镇教育先行实验区"]


def test_a_designation_that_another_goes_on_from_is_none() -> None:
    found = programmes("创建省级智慧校园标杆校创建学校10所,建成省级示范高中实验学校。")
    assert [p.name for p in found] == ["省级示范高中实验学校"]


def test_designations_of_regions_of_several_ranks() -> None:
    assert [p.name for p in programmes("建成国家级产教融合型城市,打造国家级先行示范区。")] == ["国家级产教融合型城市"]
    found = programmes("获得“湖南省教育强县(市、区)”“全国义务教育发展基本均衡县(市、区)”称号,创建省级党建工作示范点。")
    assert [p.name for p in programmes("建成国家级优质均衡县,打造省级先行县。")] == ["国家级优质均衡县"]
    names = ["湖南省教育强县", "全国义务教育发展基本均衡县", "省级党建工作示范点"]
    assert [p.name for p in found] == names


def test_designations_of_a_province_by_its_name() -> None:
    found = programmes(
        "建成河南省基础教育强县、省级学前教育普及普惠县,被评为辽宁省研学实践教育示范区,成为全国教育综合改革实验区。"
    )
    assert [p.name for p in found] == [
        "河南省基础教育强县",
        "省级学前教育普及普惠县",
        "辽宁省研学实践教育示范区",
        "全国教育综合改革实验区",
    ]
    assert programmes("建成省属高校示范区,优质均衡创建省级先行县。") == []
    found = programmes("打造教育强区和全国课程改革实验区,创建全市劳动教育优秀示范区。")
    assert [p.name for p in found] == ["全国课程改革实验区", "全市劳动教育优秀示范区"]


def test_designations_that_are_striven_for() -> None:
    found = programmes(
        "推进国家义务教育优质均衡发展县创建工作,如期实现国家学前教育普及普惠县目标。争创省级“互联网+教育”示范区,获评省级教育强县。"
    )
    assert [p.name for p in found] == [
        "国家义务教育优质均衡发展县",
        "国家学前教育普及普惠县",
        "省级“互联网+教育”示范区",
        "省级教育强县",
    ]
    assert programmes("借鉴国家义务教育优质均衡发展县经验,走访省级教育强县。") == []


def test_a_longer_title_of_the_plan_is_no_programme() -> None:
    own = Metadata(title="惠城区教育高质量发展三年行动计划(2023—2025年)", jurisdiction="惠城区")
    assert programmes("相关解读:一图读懂惠城区教育高质量发展三年行动计划\n", own) == []


def test_the_plan_itself_is_no_programme() -> None:
    own = Metadata(title="海门市乡村教育振兴三年行动计划(2020—2022年)", jurisdiction="海门市")
    text = "制订本行动计划。领导小组负责乡村教育振兴计划的指导,在乡村教育振兴行动中表现突出。"
    assert programmes(text, own) == []
    draft = Metadata(title="海门市乡村教育振兴三年行动计划(征求意见稿)", jurisdiction="海门市")
    assert programmes(text, draft) == []


def test_a_plan_all_about_one_project() -> None:
    text = "霍城县名师培养工程实施方案\n实施“青蓝工程”。\n"
    found = programmes(text, Metadata(title="霍城县名师培养工程实施方案", jurisdiction="霍城县"))
    assert [p.name for p in found] == ["名师培养工程", "青蓝工程"]


def test_the_place_s_own_action_plan_is_carried_out() -> None:
    own = Metadata(title="规划", jurisdiction="海门市")
    text = "根据《海门市乡村振兴三年行动计划》制订。落实《海门市青年后备干部成长行动计划》,出台《海门市阅读提升行动》《江苏省阅读工程》。"
    assert [p.name for p in programmes(text, own)] == ["海门市青年后备干部成长行动计划", "海门市阅读提升行动"]


def test_one_name_for_each() -> None:
    found = programmes(
        "实施“双带头人”培育和党员先锋工程。实施党员先锋工程。实施“双带头人”培育工程。实施中小学党员先锋工程。"
    )
    assert {p.name for p in found} == {"“双带头人”培育工程", "党员先锋工程"}


PARENTS: list[tuple[str, dict[str, str | None]]] = [
    # parts that go on behind commas, as long as each clause begins with one
    (
        "实施强师工程,其中“种子”计划遴选50名,卓越计划遴选20名,名家计划遴选5名。",
        {"强师工程": None, "“种子”计划": "强师工程", "卓越计划": "强师工程", "名家计划": "强师工程"},
    ),
    ("实施强师工程,其中教师占比达到80%,推进卓越计划。", {"强师工程": None, "卓越计划": None}),
    # headings that count their kind, with a colon or a blank behind the number
    (
        "三、任务\n行动一 思想铸魂行动\n推进小小讲解员项目。\n行动二 学位优化行动\n推进教联体提质计划。\n行动三 治理增效行动\n好。\n",
        {"小小讲解员项目": "思想铸魂行动", "教联体提质计划": "学位优化行动"},
    ),
    ("工程1:卓越教师工程,实施“领航杯”提升行动。", {"“领航杯”提升行动": "卓越教师工程"}),
    # items of one line are sisters, under the heading above
    (
        "1.校舍安全工程。加固校舍3万平方米。2.食堂改造工程。改造食堂20个。3.实施厕所革命工程。新建15座。",
        {"校舍安全工程": None, "食堂改造工程": None, "厕所革命工程": None},
    ),
    ("①乡村安居工程;②乡村温暖工程;③乡村关爱工程。", {"乡村安居工程": None, "乡村关爱工程": None}),
    (
        "(四)人才强教工程\n1.“头雁”校长培养计划;2.“群雁”教师成长计划;3.“雏雁”教师入职计划。",
        {
            "人才强教工程": None,
            "“头雁”校长培养计划": "人才强教工程",
            "“群雁”教师成长计划": "人才强教工程",
            "“雏雁”教师入职计划": "人才强教工程",
        },
    ),
    (
        "(二)智慧校园建设工程:引进企业支持,推动云平台应用普及行动。",
        {"云平台应用普及行动": "智慧校园建设工程"},
    ),
    # a box, its items, what stands in an item
    (
        "(一)强师\n专栏5教育人才提升工程01人才引育计划实施名师共享行动。02教研员提能计划配齐教研员。\n(二)办学\n实施强校工程。",
        {
            "教育人才提升工程": None,
            "人才引育计划": "教育人才提升工程",
            "名师共享行动": "人才引育计划",
            "教研员提能计划": "教育人才提升工程",
            "强校工程": None,
        },
    ),
    # cells of a box that a table broke over two lines
    (
        "专栏4 学位扩充工程\n寄宿制学校\n条件改善计划 改造学校8所。\n城镇学校增位\n攻坚行动 新建学校3所。\n",
        {
            "学位扩充工程": None,
            "寄宿制学校条件改善计划": "学位扩充工程",
            "城镇学校增位攻坚行动": "学位扩充工程",
        },
    ),
    # a box that is called by a national initiative which no 工程 ends, or with its years
    (
        "专栏5:义务教育薄弱环节改善与能力提升\n●城镇学校扩容工程:新建学校6所。\n",
        {"义务教育薄弱环节改善与能力提升": None, "城镇学校扩容工程": "义务教育薄弱环节改善与能力提升"},
    ),
    (
        "专栏6 海岛强师行动(2026—2028年)\n(1)扬帆项目:培训60名。\n(2)归航项目:引进20名。\n",
        {
            "海岛强师行动(2026—2028年)": None,
            "扬帆项目": "海岛强师行动(2026—2028年)",
            "归航项目": "海岛强师行动(2026—2028年)",
        },
    ),
    # numbered items of a box, and the count of the plan that goes on behind it
    (
        "(一)强师\n1.加强培训。好。\n专栏1 强师工程\n(1)领航计划。好。\n2.改善条件。实施安心工程。\n",
        {"强师工程": None, "领航计划": "强师工程", "安心工程": None},
    ),
    # lines that a colon ends
    (
        "专栏7 教育数字化重点项目\n数字校园提升项目:升级校园网。\n教育专网建设项目:建成专网。\n",
        {"数字校园提升项目": "教育数字化重点项目", "教育专网建设项目": "教育数字化重点项目"},
    ),
    # the title of a table is none
    (
        "专栏1 教育事业主要指标\n入园率90%。\n专栏2 强师工程\n好。\n专栏3 强校工程\n好。\n",
        {"教育事业主要指标": "not found", "强师工程": None},
    ),
    # a second title under the box's own
    (
        "专栏14实施空间应用普及活动\n打造公共服务体系建设工程\n推进平台建设,实施教师能力提升工程。\n",
        {"空间应用普及活动": None, "公共服务体系建设工程": None, "教师能力提升工程": "公共服务体系建设工程"},
    ),
    # a paragraph's first sentence; a numbered heading only for what it counts up
    (
        "实施学生健康提升工程。落实意见,实施近视防控工程。\n",
        {"学生健康提升工程": None, "近视防控工程": "学生健康提升工程"},
    ),
    (
        "1.实施乡村素养提升工程。组织“国培计划”,好。\n★ 良师培育工程——“梓州名师”,评选名师100名。\n",
        {"国培计划": "乡村素养提升工程", "梓州名师": "良师培育工程"},
    ),
    ("(三)实施高中内涵建设行动\n持续实施县中振兴计划。\n", {"县中振兴计划": None}),
    # what a colon adds is no part of a title; a name in a pair of marks is a title too
    (
        "专栏2 教师队伍素质提升工程\n1.“国培计划”:每年培训600人次。\n2.“青蓝结对”工程:每人带2名教师。\n",
        {"“国培计划”": "教师队伍素质提升工程", "“青蓝结对”工程": "教师队伍素质提升工程"},
    ),
    # a sentence behind quotation marks is no title
    (
        "专栏2 强师计划\n1.“首席教师”30名、“骨干教师”90名。\n2.“山海课堂”接入国家平台。\n3.“青蓝结对”工程:好。\n",
        {"强师计划": None, "“青蓝结对”工程": "强师计划"},
    ),
    # headings that the one above counts, however common their words
    (
        "二、实施三大行动\n(一)铸魂行动\n好。\n(二)扩优行动\n实施县中计划。\n(三)开放协同行动\n好。\n",
        {"开放协同行动": None, "县中计划": "扩优行动"},
    ),
    # another's, to which a school is admitted
    ("实施县中攻坚行动。县一中入选县中托管项目,好。\n", {"县中攻坚行动": None, "县中托管项目": None}),
    # in brackets, behind a verb in an item, behind the bare head of an item or of a line
    ("实施强师工程(含青蓝结对计划、银龄讲学计划)。", {"青蓝结对计划": "强师工程", "银龄讲学计划": "强师工程"}),
    (
        "(一)实施强师工程\n1.实施青蓝计划。好。\n2.推进名师计划。好。\n",
        {"青蓝计划": "强师工程", "名师计划": "强师工程"},
    ),
    # … where a comma ends it, but not where it goes on to something else
    ("(一)强师工程\n1.推进青蓝计划,好。\n", {"青蓝计划": "强师工程"}),
    ("(一)强师工程\n1.实施国培计划学员选派。好。\n", {"国培计划": None}),
    ("1.强师工程。依托国培计划,好。\n2.强校工程。推进县中行动。\n", {"强校工程": None, "县中行动": "强校工程"}),
    ("工程一:强师工程。实施青蓝计划,好。\n", {"强师工程": None, "青蓝计划": "强师工程"}),
    # a box that is called but a kind
    (
        "专栏1 重大工程项目\n01 铸魂工程\n实施“大思政课”建设计划。\n02 强基工程\n好。\n",
        {"铸魂工程": None, "“大思政课”建设计划": "铸魂工程", "强基工程": None},
    ),
    # a box without a number, its bullets, and the chapter behind it
    (
        "专栏  五大提升工程\n●校园建设工程。建4所。\n●职业启蒙工程。办中心。实施小工匠计划。\n五、组织实施\n实施强师工程。\n",
        {"五大提升工程": None, "校园建设工程": "五大提升工程", "小工匠计划": "职业启蒙工程", "强师工程": None},
    ),
    (
        "【专栏4 职业教育提升行动】\n——中职学校达标工程。全部达标。\n——技能大师培育计划。培养10名。\n",
        {"中职学校达标工程": "职业教育提升行动", "技能大师培育计划": "职业教育提升行动"},
    ),
    # a plan that is built of initiatives: each chapter encloses what stands in it
    (
        "二、重点任务\n(一)实施学位攻坚行动\n1.建设学校。开展“百日攻坚”行动。\n(二)实施强师行动\n2.引才。遴选“雁阵工程”对象。\n"
        "(三)实施数字赋能行动\n3.建设平台。\n",
        {"学位攻坚行动": None, "“百日攻坚”行动": "学位攻坚行动", "雁阵工程": "强师行动", "数字赋能行动": None},
    ),
    # … and the box in it, too, with what it holds
    (
        "(一)实施扩容行动\n好。\n(二)实施强基行动\n专栏1:温馨校园计划\n◇营养改善项目:好。\n(三)实施赋能行动\n好。\n",
        {"温馨校园计划": "强基行动", "营养改善项目": "温馨校园计划"},
    ),
    # an item under the heading that is an initiative
    (
        "(3)校园文化工程:\n①一校一品创建计划\n②书香校园行动\n",
        {"校园文化工程": None, "一校一品创建计划": "校园文化工程", "书香校园行动": "校园文化工程"},
    ),
    # whole sentences are sisters; brackets that close hold no further part
    ("实施强县中计划。实施中小学名师工程。\n", {"强县中计划": None, "中小学名师工程": None, "名师工程": "not found"}),
    ("分工:1.德育铸魂行动(牵头:德育科)2.课堂革命行动(牵头:教研室)", {"课堂革命行动": None}),
    # the items of a box in one line
    (
        "专栏2 家校共育工程\n①家长课堂项目:办200场;②“四点半”托管项目:全覆盖;③心理热线项目,全天值守。\n",
        {"家长课堂项目": "家校共育工程", "“四点半”托管项目": "家校共育工程", "心理热线项目": "家校共育工程"},
    ),
    # the list of its parts, and what only stands behind it
    (
        "实施“汉江名师”工程(包括青蓝计划、远航计划),推进特岗计划。开展强校行动,涵盖县中提升项目、薄弱校提升项目。",
        {"青蓝计划": "“汉江名师”工程", "远航计划": "“汉江名师”工程", "特岗计划": None, "薄弱校提升项目": "强校行动"},
    ),
    # a page without full stops is not one list of parts
    (
        "实施强校工程,包括青蓝计划、" + "各项常规管理、" * 60 + "远航计划",
        {"青蓝计划": "强校工程", "远航计划": None},
    ),
    # sentences, or items, of the same rank are sisters
    ("推进县中托管项目。推进优质均衡先行项目。\n", {"县中托管项目": None, "优质均衡先行项目": None}),
    # headings that are all initiatives, though none counts them, and say in brackets who does it
    (
        "(一)扩容行动(牵头单位:教育局)\n好。\n(二)铸魂育人行动(牵头单位:教育局)\n实施“春苗计划”。\n(三)家校协同行动\n开展领读项目。\n",
        {"铸魂育人行动": None, "春苗计划": "铸魂育人行动", "家校协同行动": None},
    ),
    # chapters between the plan's frame, which a clause may precede
    (
        "一、总体要求\n好。\n二、实施强基工程\n推进“春笋”计划。\n三、紧扣育人,实施铸魂工程\n推进“润心”计划。\n"
        "四、实施强师工程\n好。\n五、保障措施\n推进“护航”计划。\n",
        {"“春笋”计划": "强基工程", "“润心”计划": "铸魂工程", "“护航”计划": None},
    ),
    # lines of a box that are names, and what stands below each of them
    (
        "专栏6 教师队伍\n●“名师”培养工程\n实施“头雁”计划。\n●“强师”支持工程\n实施“国培计划”。\n",
        {"“名师”培养工程": None, "“头雁”计划": "“名师”培养工程", "国培计划": "“强师”支持工程"},
    ),
    ("大力实施“强师计划”,其中“名师引领”工程培养30人。", {"“名师引领”工程": "强师计划"}),
    # an item that is but a quoted name, under a heading of projects; whose project it is
    (
        "四、帮扶重点项目\n(1)“石榴·共读校园”:配书3万册。\n(2)教师跟岗项目:每年20人。\n",
        {"“石榴·共读校园”": "帮扶重点项目"},
    ),
    (
        "专栏2 教师培养项目\n——与某师范大学共建的乡村教师提能项目。\n——名师培育项目。\n",
        {"乡村教师提能项目": "教师培养项目", "名师培育项目": "教师培养项目"},
    ),
    ("实施“南岭园丁”支持计划,通过特岗计划补充教师60名。", {"特岗计划": "“南岭园丁”支持计划"}),
    ("(四)实施教师强基工程\n一是实施师德铸魂行动。\n", {"师德铸魂行动": "教师强基工程"}),
    (
        "二、任务\n专栏一 教师队伍“强师工程”\n1.补充更新计划:招聘500名。\n2.名师领航计划:培养60名。\n",
        {"强师工程": None, "补充更新计划": "强师工程", "名师领航计划": "强师工程"},
    ),
    (
        "二、任务\n5.名优教师“登峰工程”。完善梯队。实施“凤鸣引育”计划,引进名师50名。\n",
        {"登峰工程": None, "“凤鸣引育”计划": "登峰工程"},
    ),
    (
        "二、任务\n(一)实施学前普惠工程\n1.提质量。实施“童语同音”计划。\n(二)实施义教均衡工程\n(三)实施高中提质工程\n(四)实施强师工程\n"
        "(五)实施数字教育工程\n(六)加强党的建设\n",
        {"学前普惠工程": None, "“童语同音”计划": "学前普惠工程"},
    ),
    # items of two levels in one line, whatever mark counts them and parts them; a box that is called but a kind
    (
        "专栏“十四五”教育体育重点工程(一)普惠扩容工程:1.公办园建设项目,新建8所;2.“春苗”园长计划,遴选20名。"
        "(二)均衡提质工程:1.城区学校扩建项目,新增用地210亩,建校舍12.6万平方米,投资4.3亿元;2.旱厕改造项目,改造26处。",
        {
            "普惠扩容工程": None,
            "公办园建设项目": "普惠扩容工程",
            "“春苗”园长计划": "普惠扩容工程",
            "均衡提质工程": None,
            "旱厕改造项目": "均衡提质工程",
        },
    ),
    (
        "(一)学位攻坚工程——1.城东学校扩容项目——建5所;2.食宿改善项目——改12所。\n二、强师工程①名师培育项目;②安居乐教项目。",
        {"食宿改善项目": "学位攻坚工程", "名师培育项目": "强师工程", "安居乐教项目": "强师工程"},
    ),
    (
        "(一)强师工程。包括:1.领航项目。2.青蓝项目。\n(二)提高质量。1.评价改革项目。",
        {"青蓝项目": "强师工程", "评价改革项目": None},
    ),
    # (一) within a box, and the plan's own that goes on behind it
    (
        "(一)学前\n好。\n(二)中学\n专栏2 学校建设工程\n(一)城东学校项目。好。\n(二)城西学校项目。好。\n(三)高中\n实施县中计划。",
        {"学校建设工程": None, "城东学校项目": "学校建设工程", "城西学校项目": "学校建设工程", "县中计划": None},
    ),
    (
        "专栏3 “领航”工程:(一)师德铸魂计划。1.讲堂项目2.标兵评选项目(二)青蓝接续计划。1.新教师启航项目",
        {
            "师德铸魂计划": "“领航”工程",
            "标兵评选项目": "师德铸魂计划",
            "青蓝接续计划": "“领航”工程",
            "新教师启航项目": "青蓝接续计划",
        },
    ),
    # a box of a kind alone is nobody's whole
    ("专栏 “十四五”教育重大工程\n(一)扩容工程。好。\n(二)强基工程。好。\n", {"扩容工程": None, "强基工程": None}),
    ("专栏:教育“五大工程”\n——普惠工程:好。\n——振兴工程:好。\n", {"教育“五大工程”": "not found", "普惠工程": None}),
    # a box that is but the list of its chapter's projects
    (
        "三、行动\n(一)强师惠师行动\n好。\n专栏1 强师惠师重点项目\n1.名师领航计划。好。\n(二)学位扩容工程\n"
        "专栏2 学位扩容工程主要任务\n●城区新校项目。\n(三)数字转型行动\n专栏3 数字转型工程\n1.专网提速项目。\n",
        {
            "名师领航计划": "强师惠师行动",
            "强师惠师重点项目": "not found",
            "城区新校项目": "学位扩容工程",
            "专网提速项目": "数字转型工程",
            "数字转型工程": "数字转型行动",
        },
    ),
    # what is quoted says but how many
    (
        "专栏2 教师强基“四大行动”\n青苗行动:好。\n领航行动:好。\n",
        {"教师强基“四大行动”": None, "领航行动": "教师强基“四大行动”"},
    ),
    # a clause behind the name in the headings; items that count what they are
    (
        "(一)大力实施“固本”工程,夯实根基。\n1.开展“红色种子”行动。好。\n(二)大力实施“提质”工程,办好学校。\n推进“润心”计划。\n"
        "(三)大力实施“强师”工程,建强队伍。\n好。\n",
        {"“红色种子”行动": "“固本”工程", "“润心”计划": "“提质”工程", "“强师”工程": None},
    ),
    (
        "专栏 “强师赋能”工程\n项目一:师德涵养项目。好。\n子项目2:名师孵化项目。好。\n五、保障措施\n",
        {"师德涵养项目": "“强师赋能”工程", "名师孵化项目": "“强师赋能”工程"},
    ),
    # what the title of a box holds in brackets behind the name
    (
        "二、任务\n专栏1 校舍提升“615”工程(6所新建、15所改造)\n01 城东小学建设项目:24个班。\n02 平川镇寄宿制学校项目:建宿舍1栋。\n",
        {
            "校舍提升“615”工程": None,
            "城东小学建设项目": "校舍提升“615”工程",
            "平川镇寄宿制学校项目": "校舍提升“615”工程",
        },
    ),
    # items that are but told to be parts of the one above
    (
        "专栏2 技能提升工程\n(一)金匠行动。培训900人。\n——子项目:“茶香妹”家政计划,训300人。\n——子项目2:“茶师傅”培育计划,认定50名。\n",
        {
            "金匠行动": "技能提升工程",
            "“茶香妹”家政计划": "金匠行动",
            "“茶师傅”培育计划": "金匠行动",
            "子项目": "not found",
        },
    ),
    # parts that a sentence counts up
    (
        "加强队伍。实施“百千万”名师工程,其下三项:一是“百名领雁”行动,培养15名;二是“千名强雁”行动,遴选90名;三是“万名群雁”行动,训600人。"
        "推进头雁行动。",
        {
            "“百名领雁”行动": "“百千万”名师工程",
            "“千名强雁”行动": "“百千万”名师工程",
            "“万名群雁”行动": "“百千万”名师工程",
            "头雁行动": None,
        },
    ),
    (
        "队伍更强,启动强师固本工程,一是春泥计划,培养15名;二是秋实计划,培养30名。配套实施安居行动。",
        {"春泥计划": "强师固本工程", "秋实计划": "强师固本工程", "安居行动": None},
    ),
    # what others run, and is only said to lead somewhere or to hold some school or major
    (
        "三、行动\n(一)职教赋能行动\n建设省级“三名工程”专业群4个,落实强基计划衔接。\n(二)强师行动\n实施特岗计划。\n(三)数字行动\n好。\n",
        {"三名工程": None, "强基计划": None, "特岗计划": "强师行动"},
    ),
    # a box under a heading that is an initiative, though its sisters are none
    (
        "三、任务\n(一)坚持立德树人\n好。\n(二)实施城区扩容工程,优化布局\n好。\n专栏1 “十四五”学校建设项目\n1.强校计划。好。\n"
        "(三)加强教师队伍建设\n专栏2 名师培育计划\n好。\n",
        {"“十四五”学校建设项目": "城区扩容工程", "强校计划": "“十四五”学校建设项目", "名师培育计划": None},
    ),
    # the whole of which something is said, and its parts in the sentence: counted up, carried out, named behind it
    (
        "在“强师工程”方面,一是“春泥计划”,培养20名;二是“秋实计划”,培养30名。在“强校行动”方面,实施领航计划、托管计划。",
        {"春泥计划": "强师工程", "秋实计划": "强师工程", "领航计划": "强校行动", "托管计划": "强校行动"},
    ),
    (
        "实施三名工程,即名师工程、名校长工程、名班主任工程。实施强师工程,即教师提升计划。",
        {"名师工程": "三名工程", "名班主任工程": "三名工程", "教师提升计划": None},
    ),
    ("深入实施“强师工程”的“春泥计划”和“秋实计划”。", {"春泥计划": "强师工程", "秋实计划": "强师工程"}),
    ("实施“强师工程”。其中,“春泥计划”培养20名。推进秋实计划。", {"春泥计划": "强师工程", "秋实计划": None}),
    # each part with a clause of its own, behind a colon; without it the list ends with its clause
    (
        "实施强师工程,具体为:春泥计划,培养20名;秋实计划,培养30名。实施强校行动,包括托管计划;推进领航计划。",
        {"春泥计划": "强师工程", "秋实计划": "强师工程", "托管计划": "强校行动", "领航计划": None},
    ),
    # the whole behind its part
    (
        "“春泥计划”是我市“强师工程”的重要组成部分。“秋实计划”是“强校工程”的延续。",
        {"春泥计划": "强师工程", "秋实计划": None},
    ),
    # items of a heading that carries it out; headings that count what they name
    ("一、重点工程\n1.实施强师工程:(1)春泥计划;(2)秋实计划。", {"强师工程": None, "春泥计划": "强师工程"}),
    ("二、实施十大工程\n(一)工程一:教师素养提升工程\n好。\n", {"教师素养提升工程": None}),
    # an item of (一) and (二) behind those of a box that counts 1. and 2.
    ("专栏 教师强基工程\n1.春泥计划。好。\n(三)实施强校计划。好。", {"春泥计划": "教师强基工程", "强校计划": None}),
    # what is made part of another; parts that are told first and next; items of a box with but a number of two digits
    ("将春泥计划纳入强师工程,推进秋实计划。", {"春泥计划": "强师工程", "秋实计划": None}),
    ("把“春泥”计划整体纳入强师工程管理。", {"“春泥”计划": "强师工程"}),
    ("深化春泥计划,将其纳入强师工程统筹实施。", {"春泥计划": "强师工程"}),
    # as many as a number says that a verb carries out behind the name, but not one by one
    (
        "加强队伍。深化“杏林英才”工程,开展“青苗”“秋实”“登峰”三大计划,培养20名。推进县中振兴行动,实施课程焕新、作业革命2个子项目。",
        {
            "青苗计划": "“杏林英才”工程",
            "登峰计划": "“杏林英才”工程",
            "县中振兴行动": None,
        },
    ),
    (
        "推进海岛强校行动,深入实施名师引路、校舍焕新、同伴互助三大工程。推进海岛强师行动,实施春泥计划,建成3个项目。",
        {"名师引路工程": "海岛强校行动", "同伴互助工程": "海岛强校行动", "春泥计划": None},
    ),
    # items that are so many and none by name
    (
        "二、任务\n专栏1 学校建设攻坚工程\n(1)迁建项目(3个):城东小学等。\n(2)加固工程(共12项):好。\n(3)乡村教师公寓项目:建6栋。\n",
        {
            "学校建设攻坚工程": None,
            "乡村教师公寓项目": "学校建设攻坚工程",
            "迁建项目": "not found",
            "加固工程": "not found",
        },
    ),
    # an item whose name is quoted behind what it is for
    (
        "甲县方案\n一、实施强师工程\n(一)实施骨干教师培养“春泥计划”。组织研修。\n(二)推进秋实计划。组织研修。\n",
        {"春泥计划": "强师工程", "秋实计划": "强师工程"},
    ),
    (
        "实施强师工程,首先是春泥计划,其次推进秋实计划。开展强校计划。",
        {"春泥计划": "强师工程", "秋实计划": "强师工程", "强校计划": None},
    ),
    ("“园长国培计划”——秋实领航工程培训5人。", {"秋实领航工程": "园长国培计划"}),
    (
        "甲县教育规划\n专栏1 强师工程\n01 春泥计划\n培养20名。\n02 秋实计划\n培养30名。\n",
        {"春泥计划": "强师工程", "秋实计划": "强师工程"},
    ),
    # an item that goes on behind its name, below a heading that is an initiative
    (
        "三、强师工程\n1.实施春泥计划,培养20名。\n2.深入推进秋实计划,培养30名。\n四、保障\n好。\n",
        {"春泥计划": "强师工程", "秋实计划": "强师工程"},
    ),
]


@pytest.mark.parametrize(("text", "parents"), PARENTS)
def test_parents(text: str, parents: dict[str, str | None]) -> None:
    found = {p.name: p.parent for p in programmes(text)}
    assert {name: found.get(name, "not found") for name in parents} == parents


def test_mentions_stand_in_the_text_in_order() -> None:
    text = "".join(text for text, _ in NAMES)
    found = programmes(text)
    spans = [(p.start, p.end) for p in found]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_common_words_in_a_row_are_parted_in_one_way() -> None:
    """重大 is 重 and 大, too: with each of them told apart in two ways, these took half a minute."""
    name = "重大" * 23 + "某项目"
    assert [p.name for p in programmes(name)] == [name]
