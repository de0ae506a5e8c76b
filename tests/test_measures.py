"""Measures in sentences: which concept of the vocabulary a wording stands for, and how far the text goes with it.

The sentences are our own, in the manner of plans from many provinces; none is taken from the corpus.
"""

from __future__ import annotations

import pytest

from kg.extract.measures import find_measures
from kg.extract.metadata import read_metadata
from kg.extract.pipeline import read
from kg.model import Measure, Reading
from kg.read.clean import clean
from kg.read.sections import divide

TABLE = [
    ("深入推进紧密型、一体化的集团化办学。", ["集团化办学"], "promote", "words between verb and measure"),
    ("推进教育集团(学区)化办学管理。", ["集团化办学"], "promote", "a bracket inside the term"),
    (
        "健全教师、校(园)长定期交流轮岗制度。",
        ["教师交流轮岗", "校长交流轮岗"],
        "promote",
        "one head for two measures, a bracket in 校长",
    ),
    ("深化“县管\u3000校聘”管理体制改革。", ["县管校聘"], "promote", "quotation marks and a wide blank inside"),
    ("深化中小学教师“县(区)管校聘”改革。", ["县管校聘"], "promote", "a bracket inside a fixed term"),
    (
        "建立健全縣管校聘機制,推進黨組織領導的校長負責制。",
        ["县管校聘", "党组织领导的校长负责制"],
        "promote",
        "Traditional script",
    ),
    (
        "積極發展學前教育,落實城鎮小區配套幼兒園建設規定。",
        ["小区配套园治理"],
        "establish",
        "Traditional script; the name of the group is no measure",
    ),
    ("全面实施中小学校党组织领导下的校长负责制。", ["党组织领导的校长负责制"], "establish", "领导下的 for 领导的"),
    (
        "实行教研、考核、师资“六统一”,完善学区联合教研制度。",
        ["集团学区统一管理", "区域教研", "教研制度"],
        None,
        "of what a list of plain nouns tells that it is one, each is none",
    ),
    ("幼儿园与小学实行科学、有效的双向衔接。", ["幼小衔接"], "establish", "words inserted between the parts"),
    ("深化教育领域综合改革。", ["教育综合改革"], "promote", "领域 inserted"),
    ("每学年开展两次视力健康监测。", ["近视防控"], "establish", "what myopia is held down by"),
    ("企业按岗位的3%设立学徒岗位。", ["现代学徒制"], "establish", "apprentices by their posts"),
    (
        "省级示范普通高中60%的招生计划分配到各初中。",
        ["指标到校"],
        "promote",
        "places of good schools for each school below",
    ),
    ("加强幼儿园转岗教师培训。", ["紧缺学科教师配备"], None, "who changes posts does not leave"),
    ("支持高校办好附属幼儿园。", [], None, "a kindergarten of a university is none of a village"),
    ("普通高中教师分配到乡镇初中任教。", [], None, "teachers are no places"),
    ("推行错峰上下学,规范膳食经费管理。", ["交通与消防安全", "校园食品安全"], None, "wordings of 2024 and later"),
    ("支持高校开设人工智能应用微专业。", ["人工智能教育", "微专业"], None, "a measure of 2025"),
    (
        "面向大学生志愿服务西部计划人员招聘教师。",
        ["教师补充机制", "支教"],
        None,
        "a plan of others to serve is no service of pupils",
    ),
    ("切实减轻中小学生过重的课业负担和家庭经济负担。", ["学生减负"], "promote", "过重的 inserted"),
    ("坚决杜绝幼儿园“小学化”倾向。", ["小学化治理"], "restrict", "a wrong to be stopped"),
    ("严禁在职中小学教师有偿补课。", ["违规补课治理", "有偿补课治理"], "restrict", "two names of one evil"),
    ("积极稳妥探索综合高中班试点。", ["综合高中"], "explore", "探索 before, 试点 behind"),
    ("探索建立教师“员额制”管理。", ["员额制教师管理"], "explore", "探索 outweighs 建立"),
    ("开展现代学徒制试点,推进1+X证书制度试点。", ["现代学徒制", "1+X证书"], "explore", "试点 behind outweighs 推进"),
    ("全市义务教育学校全面推行课后延时服务。", ["课后服务"], "establish", "延时 inserted"),
    ("落实家庭、学校、社会协同育人机制。", ["家校社协同育人"], "establish", "a list inside the term"),
    (
        "建立学校、家庭和社会“三位一体”协同育人格局。",
        ["家校社协同育人"],
        "establish",
        "a list and a quotation inside the term",
    ),
    (
        "采取五年一贯制、“3+4”中本贯通等方式培养技术技能人才。",
        ["五年一贯制", "中本贯通"],
        "establish",
        "digits, plus and a list",
    ),
    ("实现产业链、创新链、人才链与教育链有机衔接。", ["四链融合"], "promote", "the links in any order"),
    ("学生体育、艺术、科技社团活动丰富多彩。", ["学生社团", "青少年科技创新活动"], "promote", "a list before its head"),
    ("加快推进农村薄弱学校改造。", ["薄弱学校改造"], "promote", "the usual order"),
    ("教师交流轮岗比例每年不低于10%。", ["教师交流轮岗"], "establish", "a norm without a verb"),
    ("普惠性幼儿园覆盖率达到90%。", ["普惠性幼儿园"], "promote", "a share without a verb"),
    ("全县名师工作室12个。", ["名师工作室"], "establish", "an amount without a verb"),
    ("加强管理,全县名师工作室40个。", ["名师工作室"], "establish", "an amount outweighs the verb of another clause"),
    ("全县创建省级特色高中2所。", ["特色高中建设"], "establish", "rank that others confer, in so many pieces"),
    ("实现法治副校长全覆盖。", ["法治副校长"], "establish", "a verb that leaves it to the words behind"),
    ("乡镇中心校均设资源教室。", ["资源教室"], "establish", "a short verb"),
    ("近年来,落实送教上门。", ["送教上门"], "achieved", "a time that has passed"),
    ("现有名师工作室8个。", ["名师工作室"], "achieved", "what there is"),
    ("规范使用生均公用经费。", ["生均经费标准"], "promote", "规范 before a verb holds nothing down"),
    ("支持高职院校与企业共建产业学院。", ["产业学院"], "promote", "what others are backed to do"),
    ("健全教师政治理论学习制度。", ["教师政治理论学习"], "promote", "治理 in 政治理论 holds nothing down"),
    (
        "全市非普惠性幼儿园12所,市教育工会、信息科技教师、小语种教师。",
        ["双语与多语种教学"],
        None,
        "negative labels, parts of names",
    ),
    ("严禁园所提前教授小学课程内容。", ["小学化治理"], "restrict", "what is forbidden, told as an act"),
    ("城区优质校与乡村学校结成20对。", ["学校结对帮扶"], "establish", "pairs without the word"),
    ("坚决杜绝跨县区买卖初中生源。", ["阳光招生"], "restrict", "admission told by its abuse"),
    ("采用OMO教学,建设MOOCs。", ["混合式教学", "数字教育资源"], "establish", "Latin names, one in the plural"),
    ("Both systems join the mainstream of robotics tomorrow.", [], None, "Latin names in the middle of other words"),
    ("长期抽调、借调的教师一律清退。", ["教师减负"], None, "teachers lent to offices"),
    ("乡镇设立学前教育专干。", ["学前教育管理力量"], "establish", "who looks after preschools"),
    ("对有偿补课零容忍。", ["有偿补课治理"], "restrict", "held down by words behind it"),
    ("开展残疾筛查,建立同伴互助制度。", ["残疾筛查与早期干预", "同伴互助"], "establish", "special education"),
    (
        "对农村不足100人的小规模学校按100人拨付公用经费。",
        ["小规模学校经费保障", "乡村小规模学校"],
        "establish",
        "a rule in numbers",
    ),
    (
        "财政教育支出“只增不减”,多渠道筹措办学经费。",
        ["教育优先投入", "两个只增不减", "多渠道筹措教育经费"],
        None,
        "a term of the budget split by a quotation",
    ),
    (
        "规范民办义务教育发展。",
        ["民办教育规范"],
        "restrict",
        "规范 of what must be reined in; as the whole phrase is a label, its first word decides",
    ),
    ("不再审批新的面向义务教育阶段学生的学科类校外培训机构。", ["学科类培训压减"], "restrict", "far from its verb"),
    (
        "推进非营利性和营利性民办学校分类管理,鼓励社会力量兴办教育。",
        ["民办学校分类管理", "支持民办教育发展"],
        "promote",
        "two labels of one concept, one mention of another",
    ),
    ("实施“银龄讲学”计划,充实边远地区师资。", ["银龄讲学"], "establish", "a quotation around it"),
    ("完善残疾儿童少年随班就读支持体系,对重度残疾儿童实施送教上门。", ["随班就读", "送教上门"], None, "two clauses"),
    (
        "实施“雨露计划”,落实义务教育“两免一补”和普通高中国家助学金政策。",
        ["雨露计划", "两免一补", "学生资助体系"],
        "establish",
        "three named policies",
    ),
    (
        "健全督学责任区制度,强化督导问责和督导结果运用。",
        ["督学责任区", "督导问责", "督导结果运用"],
        "promote",
        "督导 in three measures, and not a fourth",
    ),
    ("严格规范各类“进校园”专题教育活动。", ["规范进校园活动"], "restrict", "规范 of an object"),
    ("依法保障进城务工人员随迁子女凭居住证平等入学。", ["随迁子女教育", "居住证入学政策"], "promote", "平等 inserted"),
    ("深化“放管服”改革,推行学校权责清单制度。", ["放管服改革", "权责清单"], None, "a quotation inside 放管服改革"),
    ("推进网络学习空间“人人通”。", ["网络学习空间"], "promote", "one concept under two names"),
    (
        "打造“书香校园”,开展经典诵读、高雅艺术进校园。",
        ["书香校园", "中华经典诵读", "高雅艺术进校园"],
        "establish",
        "three in a row",
    ),
    (
        "建成一批虚拟仿真实训基地和产业学院。",
        ["虚拟仿真实训", "产业学院"],
        "establish",
        "a longer label hides the shorter 实训基地",
    ),
    ("力争2所学校入选国家优质中职学校。", ["高水平中职学校"], "promote", "what is striven for has not come about"),
    ("力争2所学校获国家认定,3个专业群入选省级高水平专业群。", ["高水平专业群"], "promote", "nor has the next of it"),
    ("5个专业入选省级高水平专业群。", ["高水平专业群"], "achieved", "who was chosen, was"),
    ("建设县、乡、村三级社区教育网络。", ["社区教育"], "establish", "a list before it"),
    (
        "民办幼儿园提供普惠性服务,稳步推进民办园回购。",
        ["普惠性幼儿园", "民办园转公办"],
        None,
        "verb and object for a term",
    ),
    ("探索“名校办县中”,落实部属高校托管县中项目。", ["县中托管帮扶"], None, "高校托管县中"),
    ("健全公办、民办义务教育学校同步招生制度。", ["公民同招"], "promote", "the parts of 公民同招 spelt out"),
    ("推进“互联网+明厨亮灶”,严格陪餐制。", ["明厨亮灶与陪餐制"], "promote", "plus in a label"),
    (
        "对引进的博士研究生给予15万元安家费,三年内发放租房补贴。",
        ["教育人才引进", "人才安家补贴", "毕业生就业服务"],
        None,
        "pay that attracts",
    ),
    ("压实“双线四包”责任,做好劝返复学。", ["控辍保学"], None, "a regional name of who answers for dropouts"),
    ("推行招生即招工,校企共同开发新形态教材。", ["现代学徒制", "三教改革"], None, "short forms of vocational schools"),
    ("教师每5年累计不少于6个月到企业实践。", ["教师企业实践"], None, "a condition between subject and verb"),
    ("在乡村连续任教满25年可直接评聘高级职称。", ["乡村教师职称倾斜"], None, "a rule for its measure"),
    ("三年轮训全部乡村教师。", ["教师全员培训"], None, "verb and object for a term"),
    (
        "设置孤独症专班,支持职业院校随企出海建设海外分校。",
        ["孤独症儿童教育", "一带一路教育行动"],
        None,
        "new places of teaching",
    ),
    ("三年增加公办幼儿园24所,提高生均财政补助。", ["公办园建设", "普惠性幼儿园"], None, "增加 for 新建"),
    ("对校外机构实行资金监管。", ["培训预收费监管", "教育经费监管"], None, "the object before its measure"),
    ("落实组合式激励,抵免当年应缴教育费附加。", ["产教融合型企业", "教育费附加与土地收益计提"], None, "tax for firms"),
    ("减少对中小学的督查检查评比考核事项。", ["教师减负"], None, "what burdens teachers, not what enters schools"),
    ("严禁挤占挪用教师编制,杜绝“有编不补”。", ["编制统筹管理"], "restrict", "posts that are not filled"),
    ("坚持“应撤则撤、应留则留”,保留教学点。", ["学校撤并规范", "乡村小规模学校"], None, "the rule of merging"),
    ("有序撤并10人以下的教学点。", ["学校撤并规范"], None, "what is closed is not run"),
    ("撤销生源不足的教学点。", ["学校撤并规范"], None, "… with another verb"),
    ("关停不足10人的小规模学校。", ["学校撤并规范"], None, "… small schools"),
    ("有序关闭10人以下的小规模学校。", ["学校撤并规范"], None, "… with a third"),
    ("将教学点逐步撤并。", ["学校撤并规范"], None, "… the verb behind"),
    ("撤并村小、保留必要的教学点。", ["学校撤并规范", "乡村小规模学校"], None, "what is kept is run"),
    ("撤并村小、办好教学点。", ["学校撤并规范", "乡村小规模学校"], None, "… and run well"),
    ("撤并学校3所,办好教学点。", ["学校撤并规范", "乡村小规模学校"], None, "… in the next clause"),
    ("撤并幼儿园9所,小学班额达标。", ["幼儿园布局规划", "大班额消除"], None, "what is closed stands in one clause"),
    ("撤并幼儿园9所,撤并农村小学3所。", ["幼儿园布局规划", "学校撤并规范"], None, "… the next has its own verb"),
    ("撤销村级幼儿园,建好教学点。", ["村级幼儿园", "乡村小规模学校"], None, "… nor do other verbs reach the next"),
    ("关停无证幼儿园,建好教学点。", ["无证园治理", "乡村小规模学校"], None, "… 关停"),
    ("逐步关闭无证幼儿园,建好教学点。", ["无证园治理", "乡村小规模学校"], None, "… 关闭"),
    ("调减招生计划,推进学校标准化建设。", ["学校标准化建设"], None, "… nor those that cut"),
    ("建立与人口变化相适应的学位供给机制。", ["学位建设"], None, "places that follow people warn of nothing"),
    ("建立与人口变化相适应的教育资源供给机制。", ["学位预警机制"], None, "… means that follow them do"),
    ("推进中职与高职“3+2”联合办学。", ["中高职贯通"], None, "levels of vocational schools are no alliance"),
    ("推进城乡学校联合办学。", ["学校联盟"], None, "… schools of town and country are one"),
    ("对不足100人的学校按100人核定公用经费。", ["小规模学校经费保障"], None, "a rule in numbers, not the number alone"),
    ("不足100人的小学还有32所。", [], None, "a number is no rule"),
    ("责任单位:县教育局、县乡村振兴局、市政务服务数据管理局。", [], None, "bodies that answer, no measures"),
    ("毕业生就业率保持在95%以上。", [], None, "an indicator, not a service"),
    ("中等职业教育吸引力不强,城乡“空心校”并存。", [], None, "faults that a plan admits"),
    ("引导学生多读书、读好书。", [], None, "引导学… is no 导学"),
    ("教育引导学生厚植爱国主义情怀,努力培养德才兼备的人才。", [], None, "a feeling, no instrument"),
    ("更新教育观念,改进教学方法,优化教学过程。", [], None, "更新教育 is no 新教育; aims only"),
    ("编制实施方案,统筹推进各项工作。", [], None, "编制 is a verb here"),
    ("市外科研机构和教学案例库向企业开放。", [], None, "市外教… and 教学案例 hold no measure"),
    ("市卫健委组织医师交流轮岗,完善分级诊疗。", [], None, "a negative label: doctors"),
    ("食堂集团采购、办公设备集团化采购应当公开招标。", [], None, "a negative label: buying"),
    (
        "推行“镇园一体”,由乡镇中心园带村级园。",
        ["镇村幼儿园一体化管理"],
        None,
        "a kindergarten for the villages around it",
    ),
    (
        "与帮扶学校互派骨干教师,实行“双校长”制。",
        ["教师交流轮岗", "校长交流轮岗"],
        None,
        "exchange named by what is sent",
    ),
    ("推行一个法人、多个校区管理。", ["名校办分校"], None, "an enumeration comma inside the term"),
    ("配齐幼教专职教研员。", ["教研员配备", "教研制度"], None, "words between a verb and its object, by no gap label"),
    ("配齐用好教研员。", ["教研员配备", "教研制度"], None, "… a second verb"),
    ("配齐保安、教研员。", ["人防物防技防", "教研制度"], None, "… not those of another item of a list"),
    ("配齐保安和教研员。", ["人防物防技防", "教研制度"], None, "… nor with 和"),
    (
        "招聘能及时到岗的教师。治理教师参与补课。",
        ["教师补充机制", "违规补课治理"],
        None,
        "… 及时 and 参与 part no list",
    ),
    ("控制编制总数管理。奖励普惠性补贴。", [], None, "… no verb begins 控制数管理 or 奖励性补贴"),
    ("到师范大学开展校园专招。", ["教师校园招聘"], None, "recruiting under its short name"),
    ("留守儿童“一生一档”,残疾儿童“一人一案”。", ["留守儿童关爱", "一生一档", "个别化教育"], None, "files"),
    ("督检考项目压减一半,涉校事项实行白名单。", ["教师减负"], None, "the abbreviated burden on teachers"),
    ("新建乡镇中学寄宿楼。", ["寄宿制学校建设"], None, "boarding by its building"),
    ("培育新型农牧民。", ["农民培训"], None, "herders beside farmers"),
    ("深化京蒙协作。", ["教育对口支援"], None, "pairs of provinces that help one another"),
    ("建立月调度季通报制度。", ["督查考核机制"], None, "how a plan is followed up"),
    ("设置中小学春秋假。", ["春秋假"], None, "a national term of 2025"),
    ("选派园长到省会名园跟岗。", ["跟岗学习"], None, "the verb alone"),
    ("推动制造企业数字化转型。", [], None, "a negative label: firms"),
    ("德智体美育人体系。", [], None, "美育 across two words"),
    ("落实高中双休,规范作息时间。", ["高中双休"], None, "a term of 2025"),
    ("利用双休日开展研学旅行。", ["研学旅行"], None, "a free day alone is no measure"),
    ("推进入学“零材料”、校服公开采购。", ["教育入学一件事", "教育收费治理"], None, "services to families"),
    ("建立教育驾驶舱,推行督导“红黄绿”预警。", ["教育大脑", "督导结果运用"], None, "marks inside a term"),
    ("教联体内人财物统一管理。", ["教联体"], None, "how a community is run, and its name"),
    ("开通助学专线,设置接送等候区。", ["校车安全", "校园周边环境治理"], None, "the way to school"),
    ("专业设置负面清单,人才回引。", ["专业动态调整", "教育人才引进"], None, "vocational schools and recruiting"),
    ("供水镇村一体,人才引进一人一策。", [], None, "negative labels: waterworks, recruiting"),
    ("深化职称评价改革。", [], None, "a negative label: titles"),
    ("开展重大德育活动。", [], None, "a negative label: within two words"),
    ("健全荣誉等保障机制,加大预算力度,改善供水等保障。", [], None, "等保 and 算力 across two words"),
    ("全市培育工匠50名,全省培训护士,参加全国测绘竞赛。", [], None, "市培, 省培 and 国测 across two words"),
    ("简化订单招生流程,按名单招收学员,统筹分配生源。", [], None, "单招 and 分配生 across two words"),
    ("加强课堂管理,加强村校建设,加强镇校建设。", [], None, "强课堂, 强村校 and 强镇校 across two words"),
    ("推广科学节水、科学节能,组织音乐考级。", [], None, "科学节 and 乐考 across two words"),
    ("开放白云学校、青云学校操场,社团课丰富。", [], None, "云学校 and 团课 across two words"),
    ("汇聚数字人才,建好智能体验馆。", [], None, "数字人 and 智能体 across two words"),
    ("每年组织一次学生体检。", ["学生健康体检"], None, "whose check-up it is"),
    ("疫情动态清零。毕业生留学增多。企业公益活动。", [], None, "what is no more of education than of anything else"),
    ("实现辍学学生动态清零,毕业生留县就业率达60%。", ["控辍保学", "毕业生就业服务"], None, "… and what is"),
    ("教师轮岗,实行集团化办学,", ["教师交流轮岗", "集团化办学"], None, "a text cut off behind a comma"),
    ("全区地区生产总值增长8%,城镇登记失业率控制在4%以内。", [], None, "no education"),
    ("加强部门配合,明确责任分工,营造良好氛围。", [], None, "the boilerplate of every last chapter"),
    ("加大教学改革力度,提高教学质量,促进内涵发展。", [], None, "aims, no instruments"),
    ("对学有困难学生结对帮教。", ["学困生帮扶"], None, "who learns slowly is not poor: 困难学生 in a longer word"),
    ("以党建引领高质量发展。", [], None, "a negative label: an aim, no brand of the party's work"),
    ("建立学校规范性文件定期清理制度。", ["合法性审查"], "establish", "a review of rules that holds nothing down"),
    ("严格执行预防和治理校园欺凌规定。", ["校园欺凌防治"], "establish", "what protects pupils is carried out"),
    ("完善防治校园欺凌工作机制。", ["校园欺凌防治"], "promote", "防治 protects, whatever its object"),
    (
        "按标准对现有学科类校外培训机构重新审核登记。",
        ["学科类培训压减"],
        "promote",
        "what there is already is not achieved",
    ),
    ("净化校园网络环境。", ["教育网络安全"], "promote", "what is made clean is not held down"),
    ("继续实施特岗计划。", ["特岗计划"], "promote", "what goes on is not set up"),
    ("加快构建学生心理危机干预体系。", ["心理筛查与危机干预"], "promote", "a verb of setting up that is only sped up"),
    ("严格落实学业述评制度。", ["学业述评"], "establish", "to carry out strictly is to carry out"),
    ("心理辅导室配备率达到100%。", ["心理咨询室"], "establish", "the rate of a deed"),
    ("家长学校参与率达到95%。", ["家长学校"], "promote", "a rate that grows"),
    ("班主任津贴由每月300元提高到500元。", ["班主任津贴"], "promote", "a sum that grows"),
    ("班主任津贴每月500元。", ["班主任津贴"], "establish", "a sum that stands"),
    ("全县名师工作室达到12个。", ["名师工作室"], "promote", "a number that is reached"),
    ("规范民办义务教育发展。", ["民办教育规范"], "restrict", "规范 before what is held down; 规范发展 is not said"),
    (
        "义务教育优质均衡差异系数小学控制在0.5以内。",
        ["义务教育优质均衡"],
        "promote",
        "the gap is held down, not what it is a gap of",
    ),
    ("儿童青少年总体近视率控制在45%以下。", ["近视防控"], "promote", "the ill is held down, the measure is against it"),
    ("化解乡村小规模学校音体美教师不足。", ["乡村小规模学校"], "promote", "the want of something is ended"),
    ("化解城区大班额。", ["大班额消除"], "restrict", "… but an ill is held down"),
    ("规范课后服务。", ["课后服务"], "promote", "规范 of a service: to do it well"),
    ("学科类培训机构动态清零。", ["学科类培训压减"], "restrict", "a thing that is there to be cut"),
    ("实行教学进度月调度、季通报。", ["督查考核机制"], "establish", "devices of steering, of whatever rhythm"),
    ("对进度滞后的学校约谈负责人。", ["约谈问责机制"], None, "a talk as an instrument"),
    ("农牧民子女“三包”经费全额到位。", ["两免一补"], "establish", "a name from Tibet"),
    ("宿管员、炊事员按寄宿生比例配备。", ["寄宿制学校后勤人员配备"], None, "posts in a list"),
    ("起始年级班额控制在45人以内。", ["大班额消除"], None, "class size by its norm"),
    ("两所高中与省实验中学结成发展共同体。", ["教联体"], "establish", "partners between verb and measure"),
    ("编制实行“县统筹、乡使用、动态调”。", ["编制统筹管理"], None, "a saying of three parts"),
    ("每年抽测三年级学业质量1次。", ["教育质量监测"], None, "the verb before its object"),
    ("适龄残疾儿童义务教育入学率达98%。", [], None, "a negative label: an indicator"),
    ("教师结构性缺编,音体美教师短缺。", [], None, "negative labels: what is wrong, not what is done"),
    ("着力解决教师结构性缺编。", ["紧缺学科教师配备"], None, "… and what is done about it"),
    ("盘活存量、用好增量。", [], None, "a principle of any plan"),
    ("为学校提供公益性法律服务。", ["公益性法律服务"], "establish", "a service is no counsel of the school's own"),
    ("推动党建与业务深度融合。", ["党建与业务融合"], "promote", "an aim is no brand"),
    ("各教育集团,直属各学校:", [], None, "negative label: who is addressed"),
    ("(责任单位:县教育局、县关工委)", [], None, "a body is no measure"),
    ("支持县职业中专入选省级虚拟仿真实训基地。", ["虚拟仿真实训"], "promote", "what is backed is still to come about"),
    ("近年来成立教育高质量发展工作专班。", ["部门协同机制"], "achieved", "a verb within a noun tells nothing"),
    ("成立教育高质量发展工作专班。", ["部门协同机制"], "establish", "… and the verb before it does"),
    ("举办公办幼儿园。", ["公办园建设"], "establish", "where no word before it tells, its own verb does"),
    (
        "举办15年一贯制学校,探索幼小初高一体化办学。",
        ["十五年一贯制"],
        None,
        "from nursery to senior secondary, in both wordings",
    ),
    (
        "办好十五年一贯制特殊教育学校。",
        ["特殊教育学校建设"],
        None,
        "… a school for special education is one of its own kind",
    ),
    ("支持学校入选省级试点,集团化办学覆盖率达到90%。", ["集团化办学"], "promote", "what is backed has not come about"),
    (
        "落实《深化新时代教育评价改革总体方案》。",
        ["教育评价改革"],
        "establish",
        "the verb of a title is not the plan's",
    ),
    ("落实《中小学教育惩戒规则(试行)》。", ["教育惩戒权"], "establish", "… nor is a trial in one"),
    ("推进试点、现场工程师专项培养计划。", ["现场工程师"], "promote", "a trial of the item before"),
    ("成立县教育优质均衡发展联席会议。", ["义务教育优质均衡", "联席会议制度"], "establish", "发展 within a noun"),
    ("新建公办幼儿园12所。", ["公办园建设"], "establish", "what is built, is set up"),
    ("培养省级骨干教师60名。", ["骨干教师培养"], "establish", "so many trained: an amount"),
    ("确保一般公共预算教育支出逐年只增不减。", ["教育优先投入", "两个只增不减"], "establish", "a rule of the budget"),
    ("评聘高级职称须有乡村学校任教经历。", ["农村任教服务期"], "establish", "a rule for posts"),
    ("学校每半年开展一次应急演练。", ["应急管理与演练"], "establish", "a rhythm"),
    ("支持两所高中试办综合高中班。", ["综合高中"], "explore", "a trial run by others"),
    ("全面取消特长生招生。", ["高中自主招生"], "restrict", "what is ended"),
    ("学科类培训机构只减不增。", ["学科类培训压减"], "restrict", "what may only shrink"),
    ("暂停审批学科类培训机构。", ["学科类培训压减"], "restrict", "what is halted"),
    (
        "各乡镇做好校园周边治理。",
        ["校园周边环境治理"],
        "promote",
        "whoever clears the surroundings holds nothing of the school down",
    ),
    ("绩效工资向班主任倾斜。", ["绩效工资"], "promote", "what leans towards somebody sets up nothing"),
    ("2027年各苏木均建有家长学校。", ["家长学校"], "promote", "建有 of a year to come"),
    ("封闭化管理率、一键报警率均达100%。", ["人防物防技防"], "promote", "what safety keeps at its full share"),
    ("每个乡镇建1处劳动教育实践基地。", ["劳动实践基地"], "establish", "the bare verb with its number"),
    ("劳动教育实践基地项目:位于城南新区。", ["劳动实践基地"], "establish", "a named item of a list"),
    # words of the same sound that are something else
    (
        "创新人才培养模式,深化校企合作。",
        ["人才培养模式改革", "校企合作"],
        None,
        "创新 is a verb here: no talent programme",
    ),
    ("加强拔尖创新人才培养模式研究。", ["拔尖创新人才培养"], None, "… and a noun here"),
    ("实施校长领导能力提升工程。", [], None, "能力提升工程 alone is not that of weak schools"),
    ("设立产业教授特设岗位计划。", ["产业导师兼职任教"], None, "a special post, not that of rural teachers"),
    ("推进校园廉洁文化建设。", ["清廉学校"], "promote", "a label that names the very words outweighs parts with a gap"),
    ("坚持一县一案,建立问题台账。", [], None, "a plan for each county, of whatever"),
    (
        "推动普通高中与中职学校学分互认。",
        ["学习成果互认", "普通高中学分管理"],
        None,
        "credits, no league of universities",
    ),
    ("两所普通高中结对帮扶县中。", ["学校结对帮扶"], None, "a pair, no league of schools"),
    ("办好每一所学校。", [], None, "a slogan"),
    # wordings of 2023 and later
    ("推行一长执多校,促进小初贯通培养。", ["集团化办学", "小初高贯通培养"], None, "one head, stages joined"),
    ("建立学位动态调配机制。", ["学位跨学段统筹"], "establish", "places that follow the number of children"),
    ("加强耕读教育,实施劳动习惯养成计划。", ["劳动教育"], None, "work in the fields, habits of work"),
    ("科学管理体重,落实午休管理。", ["营养健康与肥胖防控", "睡眠管理"], None, "health terms of 2024"),
    ("打造专业五金,配备特教专干。", ["三教改革", "特殊教育教师队伍"], None, "short names"),
    ("完善名额分配生政策。", ["指标到校"], "promote", "the pupils by the name of the rule"),
    ("通过学前教育普及普惠县国家验收。", ["学前教育普及普惠县创建"], None, "the certification by its inspection"),
    # the verb before its object, with other words between them
    (
        "新学年配齐中小学体育、艺术专任教师。",
        ["体育教师与教练员配备", "美育教师配备"],
        None,
        "who is appointed, in one list",
    ),
    ("改扩建县城2所高中。", ["普通高中扩容"], None, "改扩建 before its school"),
    ("打造样板学校,办好盟内特殊教育学校。", ["特殊教育学校建设"], "promote", "办好 for 建设"),
    ("改善薄弱学校基本办学条件。", ["学校标准化建设", "薄弱学校改造"], "promote", "what is bettered is named behind"),
    ("全县已全面实施营养改善计划。", ["营养改善计划"], "achieved", "已 before any verb of setting up"),
    (
        "对已建成的园区,推行集团化办学。",
        ["集团化办学"],
        "establish",
        "… but not where it only says which are meant",
    ),
    ("三年内不再批设民办义务教育学校。", ["民办义务教育占比调减"], "restrict", "不再 with whatever verb"),
    ("合理布局全州职业学校。", ["中职布局调整", "学校布局调整"], None, "布局 as a verb"),
    (
        "减少各年级统考,实行基础性作业面批。",
        ["考试次数控制", "作业管理"],
        None,
        "tests and exercises by what is done with them",
    ),
    ("逐步探索体教互融、医教互促。", ["体教融合", "医教结合"], "explore", "互融 and 互促 for 融合 and 结合"),
    ("建立县域教育资源的统筹调配办法。", ["教育资源优化配置"], "establish", "the wording of 2025"),
    # the core that all labels of a concept share, without the words that mostly follow it
    ("将教育列入乡镇政绩考核。", ["党政领导教育实绩考核"], None, "政绩考核 without its leaders"),
    ("推动扩优提质。", ["基础教育扩优提质"], "promote", "扩优提质 without its stage"),
    ("保障学校用地。", ["教育用地保障"], "promote", "land by its use"),
    ("加强国际交流,搭建人才成长立交桥。", ["教育对外开放", "现代职业教育体系"], None, "two by their short names"),
    ("建立旗级领导联系学校制度。", ["党政领导联系学校"], "establish", "领导联系 for 党政领导联系"),
    ("成立民办学校党委。推进支部标准化规范化建设。", ["民办学校党建", "学校党组织建设"], None, "party work, short"),
    ("推进现有普通高中挖潜扩容。", ["挖潜扩容", "普通高中扩容"], "promote", "现有 behind a verb reports nothing"),
    ("完善规范优质的学前教育公共服务体系。", ["学前教育公共服务体系"], "promote", "规范 as a quality"),
    ("起始年级班额不超过45人。", ["大班额消除"], "restrict", "class size by a norm"),
    ("适时提高生均公用经费标准。", ["生均经费标准"], "promote", "适时 is when, no trial"),
    ("完善学校内部治理。", ["现代学校制度"], "promote", "治理 of a school's own"),
    ("抓好溺水防范工作和安全教育。", ["防溺水", "安全教育"], "promote", "防范 is a noun here"),
    ("开展食品安全整治、心理健康教育。", ["校园食品安全", "心理健康教育"], None, "整治 at the end of an item"),
    ("推进师资优化。", [], None, "资优 across two words"),
    ("提倡集团化办学。", ["集团化办学"], "promote", "what is left to others"),
    ("引进研究生学历教师40名。", ["教育人才引进"], None, "who is recruited, no degree taken up by those in service"),
    ("通过普及普惠国家评估。", ["学前教育普及普惠县创建"], None, "the certification without its noun"),
    ("严禁学校组织招收择校生。", ["择校治理"], "restrict", "no verb takes back what is forbidden"),
    ("不得虚报人数,落实作业管理。", ["作业管理"], "establish", "… beyond its clause one does"),
    ("推进师德师风建设和送教上门。", ["师德师风建设", "送教上门"], "promote", "建设 at the end of an item is a noun"),
    ("加强经济开发区学区化办学。", ["学区化办学"], "promote", "开发 within a noun"),
    (
        "完善党组织领导的校长负责制和清廉学校建设。",
        ["党组织领导的校长负责制", "清廉学校"],
        "promote",
        "组织 within a noun",
    ),
    ("使教学点拥有专职教师,落实送教上门。", ["乡村小规模学校", "送教上门"], None, "拥有 reports nothing"),
    ("稳妥推进民办义务教育规范。", ["民办教育规范"], "restrict", "规范 behind what is held down"),
    ("实行九年一贯制对口招生。", ["小升初对口直升"], "establish", "no entrance exam of vocational schools"),
    ("随迁子女混合编班。", ["随迁子女教育"], None, "who is taught together is not told by that word"),
    ("组织名师巡回讲学、定期支教。", ["支教"], None, "no roving preschool"),
    ("加强教师管理,统筹使用编制。", ["编制统筹管理"], None, "posts are what is used, not teachers"),
    ("学区内教师由学区统筹使用。", ["教师跨校联聘"], None, "… and here teachers are"),
    ("实行大宗物资集中采购。", ["校园食品安全"], "establish", "what canteens buy"),
    ("推进校长教师交流轮岗。", ["教师交流轮岗", "校长交流轮岗"], "promote", "two measures in the very same words"),
    ("开展违规补课整治、安全教育。", ["违规补课治理", "安全教育"], None, "整治 that is part of the measure"),
    # wordings turned round, split, with the verb first, or as people say it
    ("学区内师资由总校统一调配。", ["教师跨校联聘"], "promote", "the verb last"),
    ("县里统一调配教师。", ["教师跨校联聘"], "promote", "the verb first"),
    ("把核心校与成员校“捆起来”考核。", ["捆绑考核", "集团化办学"], "promote", "捆起来 for 捆绑"),
    ("下放聘用、分配、选任三项自主权。", ["办学自主权"], "promote", "its parts before the word"),
    ("实行最美海岛教师评选。", ["教师荣誉体系"], "establish", "whose teachers they are within the name"),
    ("教师工资随公务员同步调整。", ["教师待遇保障"], "promote", "the two pays in another order"),
    ("对专项资金实行全过程绩效评价。", ["教育经费绩效管理"], "establish", "words between funds and appraisal"),
    ("与某师范学院签订战略合作协议。", ["产学研合作"], "establish", "a college by its name"),
    ("试行教师“退二补一”。", ["编制统筹管理"], "explore", "two for one"),
    ("建立“人、地、钱”随学生走机制。", ["按常住人口配置教育资源"], "establish", "what goes with the pupils"),
    ("优质高中名额按比例分到各初中。", ["指标到校"], "establish", "split"),
    ("残疾儿童就近到普通学校就读。", ["随班就读"], "promote", "said in other words"),
    ("持续做好“9+3”免费教育,联办五年制专业。", ["9+3免费教育", "五年一贯制"], None, "figures in the name"),
    ("打造“15分钟健身圈”,建设全民健身中心。", ["15分钟健身圈"], "establish", "a building is no measure"),
    (
        "推动地方文化进校园、企业文化进校园。",
        ["中华优秀传统文化教育"],
        "promote",
        "what firms bring in is another thing",
    ),
    (
        "理顺学前教育体制机制,充实保教队伍。",
        ["学前教育管理体制", "学前教育教师队伍建设"],
        None,
        "who runs and who teaches",
    ),
    ("吸引民间资本办园。", ["多元主体办园"], "promote", "private money for kindergartens"),
    (
        "改扩建镇区幼儿园,规范公办园招生。",
        ["公办园建设", "幼儿园招生管理"],
        None,
        "buildings and admissions of kindergartens",
    ),
    ("学校操场硬化,学生每天运动2小时。", ["运动场地改造", "每天锻炼一小时"], None, "playgrounds and hours of sport"),
    ("增加户外活动,改善教室视觉环境。", ["近视防控"], "promote", "what keeps eyes well"),
    ("健全监测预警、分类干预处置流程。", ["心理筛查与危机干预"], "promote", "the steps of a mental-health system"),
    ("坚持晨检,食堂大宗食材集中采购。", ["传染病与疫情防控", "校园食品安全"], None, "daily checks and joint buying"),
    ("托幼机构做好晨检。", ["传染病与疫情防控"], "promote", "an institution, no nursery classes in kindergartens"),
    ("利用校园网站宣传。", [], None, "a site is no network"),
    ("开展自救互救技能培训。", ["应急管理与演练"], "establish", "first aid is no trade"),
    (
        "县委常委会定期议教,乡镇开展教育工作述职。",
        ["党政齐抓共管", "党政领导教育实绩考核"],
        None,
        "leaders who talk of education",
    ),
    ("压减一般性支出用于办学。", ["教育优先投入"], None, "what is saved for schools"),
    ("免除义务教育学生的杂费,免收困难高中生学杂费。", ["两免一补", "免学费政策"], None, "fees with words between"),
    ("引进教师90名,优化教师资源配置。", ["教师补充机制", "师资均衡配置"], None, "who comes and where they go"),
    ("减轻教师非教学负担,清理不胜任教师。", ["教师减负", "教师退出机制"], None, "duties off, the unfit out"),
    ("支持综合性大学开展教师教育。", ["教师教育体系建设"], "promote", "who trains teachers"),
    ("高校开展教师教育教学研讨。", [], None, "教师教育 across two words"),
    ("推进公办、民办初中同步招生、招生公开。", ["公民同招", "阳光招生"], "promote", "one time, in the open"),
    ("组织小课题立项,开发校本作业。", ["教育科研", "作业管理"], None, "small research and homework of one's own"),
    (
        "建立算力共享中心,遴选数字化转型试点学校。",
        ["教育新基建", "教育数字化转型"],
        None,
        "computing power, pilot schools",
    ),
    (
        "推进学科专业调整,改革人才培养模式。",
        ["专业动态调整", "人才培养模式改革"],
        "promote",
        "what universities reform",
    ),
    ("建设一批骨干特色高校,优化高校布局。", ["双一流建设", "高等教育布局优化"], None, "which universities and where"),
    ("高级技师学院开展本科职教试点。", ["职业本科教育"], None, "a college by its name"),
    (
        "构建高校评价体系,推行多方参与的评价。",
        ["学校办学质量评价", "第三方评价"],
        None,
        "who is judged and by whom",
    ),
    ("整合社会教育资源,加强城乡学校协同。", ["社会育人资源共享", "城乡教育一体化"], None, "beyond the school"),
    ("落实教师养老保险,掌握学校编制余缺。", ["教师待遇保障", "编制统筹管理"], None, "pensions and posts"),
    ("允许职普互转,推进传统专业改造。", ["职普融通", "专业动态调整"], None, "between tracks, old majors"),
    ("查处非法培训,严明招生纪律。", ["校外培训治理", "阳光招生"], None, "what is forbidden"),
    ("规范食堂资金管理,盘活空置校舍。", ["校园食品安全", "闲置校舍盘活"], None, "canteen money and empty houses"),
    (
        "清退代课教师,改革升学考试制度,调整乡村中小学布局。",
        ["编外教师管理", "考试招生制度改革", "学校布局调整"],
        None,
        "words of 2001",
    ),
    (
        "完善省级统筹、以县为主的基础教育管理体制。",
        ["以县为主的教育管理体制"],
        "promote",
        "who runs schools, not who pays what",
    ),
    ("由市里牵头,设职业教育管理委员会。", ["职业教育管理体制"], None, "who steers vocational education"),
    ("体育彩票公益金优先用于学校操场。", ["多渠道筹措教育经费"], None, "a source of money, of no kind of school alone"),
    ("关注小升初阶段的学生。", [], None, "a stage alone is no way of admission"),
    ("推进人才培养供给侧改革。", ["产教融合"], "promote", "what schools supply to industry"),
    ("计算机教室、音乐教室按标准配备。", ["教育装备标准化"], None, "a room for computers is no smart classroom"),
    ("全心育人,推动思想政治理论课改革。", ["思政课改革创新"], "promote", "心育 and 课改 across two words"),
    ("县应急管理局、县综合行政执法局负责,邮电大学支持。", [], None, "bodies and a university, no measures"),
    ("印发职业教育扩优提质方案,创新教育方式。", [], None, "negative labels: of another field; a verb and its object"),
    ("创新教育和管理模式。", [], None, "… and with two objects"),
    ("加强创新教育和劳动教育。", ["创新教育", "劳动教育"], "promote", "but not one of two nouns"),
    (
        "健全校长任职资格培训,清退不合格教师。",
        ["校长全员培训", "教师退出机制"],
        None,
        "training before a post, and its end",
    ),
    ("推行“捆绑式考核”,章程为统领。", ["捆绑考核", "学校章程"], None, "wordings of running schools"),
    (
        "推动职业教育与普通教育协调发展。选拔高技能领军人才。",
        ["职普融通", "高技能人才培养"],
        None,
        "between tracks; who leads a trade",
    ),
    (
        "引导学生理性选科,学籍业务全程网办。",
        ["选课走班", "教育政务服务一网通办"],
        None,
        "short wordings of two reforms",
    ),
    ("设总督学1名,减轻学校迎检负担。", ["督学队伍建设", "教师减负"], None, "an office, and what inspection costs"),
    ("建立并完善校外培训白名单。", ["培训机构白名单"], "establish", "what is set up and bettered is set up"),
    ("建立和完善学区划分制度。", ["学区划分"], "establish", "… with another word between"),
    ("完善学区划分制度。", ["学区划分"], "promote", "… but what is bettered only is there"),
    ("普及学前教育,均衡发展义务教育。", ["学前教育普及普惠", "义务教育均衡发展"], None, "the verb before what it does"),
    (
        "改革课堂教学,选拔任用校长,排查危房,监测教育质量。",
        ["课堂教学改革", "校长选拔任用", "校舍安全工程", "教育质量监测"],
        None,
        "… and of others",
    ),
    (
        "中职毕业生升入高职,招生计划面向中职毕业生单列;本校专科生升入本科。",
        ["中高职贯通", "专升本"],
        None,
        "ways up named by who takes them",
    ),
    (
        "购买体育运动伤害保险,防范学校体育风险。",
        ["学校体育运动伤害风险防控"],
        None,
        "what sport may do to pupils",
    ),
    (
        "民办中学教师与公办学校教师享有同等权利。",
        ["民办学校教师权益"],
        None,
        "teachers of private schools by whom they equal",
    ),
    (
        "特殊教育学校增设职教部,校内开办集体所有制幼儿园。",
        ["特殊教育向两头延伸", "多元主体办园"],
        None,
        "who else teaches whom",
    ),
    ("严禁挪用教育专项资金。", ["教育专项资金", "教育经费监管"], "restrict", "money, not posts, that goes astray"),
    ("提升高校服务能力,规范学校预算编制管理。", [], None, "校服 and 编制管理 across two words"),
    (
        "支持体校教练员任教,推进书记、校长分设,组织学生走进博物馆。",
        ["体育教师与教练员配备", "党组织领导的校长负责制", "社会美育资源共享"],
        None,
        "who comes to school, who heads it, where pupils go",
    ),
    ("以教育创强为抓手,建设六室一场。", ["教育强县创建", "教育装备标准化"], None, "words of older plans"),
    (
        "挖掘现有学校办学潜力,扩大本科招生。",
        ["挖潜扩容", "高等教育布局优化"],
        "promote",
        "more places without new schools",
    ),
    # words that a measure's name has too, said of something else
    ("引进急需专业技术人才和优秀课程,对先进单位表彰奖励。", [], None, "experts, lessons, any body's prize"),
    ("开展学生心理健康筛查。", ["心理健康教育", "心理筛查与危机干预"], None, "no look at the body"),
    ("创新教师培训方式。", [], None, "创新 is a verb here: no new teachers"),
    ("引入高校资源,加强部门间交流与合作。", [], None, "a university's help, offices at home"),
    ("利用手机、平板等终端开展校务管理。", [], None, "what is managed by telephone"),
    ("每周三交流经验,与经济社会同步规划,新增建设用地20亩。", [], None, "a Wednesday, an economy, a number"),
    ("督导工作覆盖全县,安装电子屏幕,改进管理标准化程度。", [], None, "office words"),
    ("缩小城乡收入差距,统筹城乡经济,推进公共文化服务均等化。", [], None, "town and country beyond schools"),
    ("落实教师减负措施,作为考核加分项目。", ["教师减负"], None, "whose burden, whose marks"),
    ("在推进中,提高本县一体化水平。", [], None, "single characters are no 中高本一体化"),
    ("推进全县中小学办学品质提升,办好县中等职业学校。", [], None, "no 县中 before 小学 or 等"),
    ("以党员带头,建设教师队伍。", [], None, "teachers, led by whom it may be"),
    ("完成消防达标改造。", ["交通与消防安全"], None, "what another concept is called is no negative label"),
    ("建立沟通协调机制,自觉接受社会监督。", [], None, "what stands in any preamble"),
    ("学生课题研究成果展示。", [], None, "a negative label: what pupils do"),
    ("推行学区“五统一”管理。", ["集团学区统一管理"], "establish", "how many things are one in a group of schools"),
    ("落实教研、考核“六统一”。", ["集团学区统一管理"], "establish", "… which only a list of them tells"),
    ("落实校服采购“四统一”。", ["教育收费治理"], None, "… and what else is one"),
    ("实行普通高中招生市域统筹。", ["普通高中市域统筹"], "establish", "who runs senior high schools"),
    ("学校用水、用电、用气执行居民生活类价格。", ["学校水电气优惠价格"], "establish", "what a school pays for"),
    ("居民用电价格保持稳定。", [], None, "… and what others pay"),
    ("规范校车运营。", ["校车安全"], "promote", "规范 of a service: to do it well"),
    ("做好矛盾化解和信访工作。", ["维护教育稳定"], "promote", "quarrels are ended, not the office for complaints"),
]
"""Sentence, the names of all its measures, the stance of each (None: not asserted), what the row guards."""


def _measures(text: str) -> list[Measure]:
    cleaned = clean(text)
    return list(find_measures(Reading(cleaned, divide(cleaned.text), read_metadata(cleaned, {}))))


@pytest.mark.parametrize(("text", "names", "stance", "why"), TABLE, ids=[row[3] for row in TABLE])
def test_table(text: str, names: list[str], stance: str | None, why: str) -> None:
    found = _measures(text)
    assert {m.name for m in found} == set(names), why
    if stance:
        last = {m.name: m.stance for m in found}
        assert last == dict.fromkeys(last, stance), why


def test_a_page_marker_inside_a_term() -> None:
    pages = "".join(
        f"{n}、" + "全面提升各级各类学校办学水平并持续满足人民群众的需要" * 8 + "职业技术学\n\n" for n in range(1, 9)
    )
    assert "集团化办学" in {m.name for m in _measures(pages + "9、院加快推进集\n\n10、团化办学和学区制管理。")}


def test_a_kind_of_school_in_the_name_of_one_is_no_measure() -> None:
    """A plan that builds 樟海镇中心幼儿园 builds one kindergarten; 每个乡镇办好一所镇中心幼儿园 is the measure."""
    named, general = "新建南广镇中心幼儿园、樟海镇中心幼儿园。", "每个乡镇办好一所镇中心幼儿园。"
    assert "乡镇公办中心园" not in {m.name for m in read(named)._.measures}
    assert "乡镇公办中心园" in {m.name for m in read(general)._.measures}


def test_a_report_is_achieved_and_a_promise_is_not() -> None:
    text = "一、发展基础\n全面推行县管校聘。\n二、主要任务\n全面推行县管校聘。\n"
    assert [m.stance for m in _measures(text)] == ["achieved", "establish"]


TITLES = [
    (
        "第一章 发展基础与面临形势\n第一节 “十三五”回顾\n",
        "achieved",
        True,
        "the title of the section outweighs its chapter's",
    ),
    ("第一章 发展基础与面临形势\n第二节 面临形势\n", "establish", False, "what the times demand is taken up by nobody"),
    (
        "第一章 发展基础与面临形势\n第一节 基础教育\n",
        "achieved",
        True,
        "a title that tells nothing leaves it to its chapter's",
    ),
    ("第一章 存在问题\n第一节 现实基础\n", "achieved", True, "a report within a chapter of problems"),
    ("第二章 主要任务\n第一节 教师队伍\n", "establish", True, "a promise"),
    ("第一章 发展基础与总体要求\n第二节 指导思想\n", "establish", True, "a promise within a chapter that reports"),
    ("一、主要做法和成效\n(一)教师队伍\n", "achieved", True, "what has been done, in the words of a summary"),
    ("一、执行情况及工作亮点\n", "achieved", True, "… of a plan before"),
    ("一、任务落实情况\n", "achieved", True, "… of tasks"),
    ("一、及时报告落实情况\n", "establish", True, "… which somebody is to tell of is none"),
    ("云岭县教育局2023年工作总结\n一、狠抓队伍\n", "achieved", True, "a document that reports by its title"),
    ("云岭县教育局2023年工作总结\n一、狠抓队伍\n二、2024年工作打算\n", "establish", True, "… up to where it plans on"),
    ("一、全县教育工作完成情况\n", "achieved", True, "a title made of nothing but words of reports"),
    ("一、教师队伍建设取得新的进展\n", "achieved", True, "a title that says so in a sentence"),
    ("一、力争取得新进展\n", "establish", True, "… which is striven for"),
    ("一、推动教师队伍建设取得新突破\n", "establish", True, "… or moved on"),
    ("一、深化内部改革取得新成效\n", "establish", True, "… or a task"),
    ("一、办学条件\n", "establish", True, "how things stand is no report"),
    ("一、存在问题情况\n", "establish", False, "what is wrong is none, though its words are those of one"),
]


@pytest.mark.parametrize(("titles", "stance", "adopted", "why"), TITLES, ids=[row[3] for row in TITLES])
def test_the_nearest_telling_title_decides(titles: str, stance: str, adopted: bool, why: str) -> None:
    (measure,) = _measures(titles + "全面推行县管校聘。\n")
    assert (measure.stance, measure.adopted) == (stance, adopted), why


REPORTED = [
    ("过去一年,我们狠抓双减。县管校聘强力推进。", "achieved", "a report goes on in its paragraph"),
    ("过去一年,我们狠抓双减。下一步,推行县管校聘。", "establish", "… to the sentence that plans on"),
    ("过去一年,我们狠抓双减。\n推行县管校聘。", "establish", "… and not into the next paragraph"),
    ("近年来,学校面貌一新。县管校聘强力推进。", "achieved", "… and what has in late years"),
    ("今年以来,全县教师安心从教;推进县管校聘。", "achieved", "what has come about this year"),
    ("今年以来我县教师安心从教;推进县管校聘。", "achieved", "… without a comma before who did it"),
    ("今年以来招聘的教师,推进县管校聘。", "promote", "… but not where it only says who is meant"),
    ("去年以来新建的学校,推进县管校聘。", "promote", "… nor which"),
    ("“十四五”期间,推行县管校聘。", "establish", "a period that may be the plan's own"),
    ("茂县教育规划(2016-2020年)\n“十三五”期间,推行县管校聘。", "establish", "… which it is"),
    ("茂县教育规划(2021-2025年)\n“十三五”期间,推行县管校聘。", "achieved", "… or one that is over"),
    ("茂县教育规划\n2026年3月1日\n十四五时期,推行县管校聘。", "achieved", "… when the document was signed"),
    ("茂县教育规划(2016-2020年)\n“十三五”以来,推行县管校聘。", "achieved", "… or as far as it has gone"),
    ("健全了县管校聘机制。", "achieved", "a verb with 了 tells of what has been done"),
    ("茂县教育规划\n2026年3月1日\n到2030年,健全了县管校聘机制。", "promote", "… but not by a year to come"),
    (
        "茂县教育规划\n2026年3月1日\n到2030年,城乡形成了新格局,县管校聘覆盖各校。",
        "promote",
        "… in the clause before it either",
    ),
    ("茂县教育规划\n2026年3月1日\n到2025年,健全了县管校聘机制。", "achieved", "… as it was by one that is over"),
    (
        "茂县教育规划\n2026年3月1日\n印发了《茂县教育规划(2026—2030年)》,健全了县管校聘机制。",
        "achieved",
        "… nor is that of a title one",
    ),
    ("深入了解教师需求,县管校聘向乡村延伸。", "promote", "… which 了解 is not"),
    ("为了推行县管校聘,培训校长。", "establish", "… which 为了 is not"),
    ("全县现有教师2400名,县管校聘覆盖所有学校。", "achieved", "现有 tells of what there is"),
    ("用好现有教师编制,县管校聘覆盖所有学校。", "promote", "… but not behind a verb, of whatever list"),
    ("支持现有教师参训,县管校聘有序进行。", "promote", "… or one for what others do"),
    ("保障现有教师待遇,县管校聘有序进行。", "promote", "… or one that says little itself"),
    ("对现有教师编制摸底,县管校聘覆盖所有学校。", "promote", "… nor behind a preposition"),
    ("县管校聘已全面铺开。", "achieved", "已 behind the measure"),
    ("建立县管校聘示范县,现已投入运行。", "establish", "what stands in a later clause tells of something else"),
    ("我县被评为县管校聘先进县。", "achieved", "an honour"),
    ("规范开展县管校聘。", "establish", "规范 as an adverb holds nothing down"),
    ("积极稳妥推进县管校聘。", "promote", "care is no trial"),
    ("叫停变相的县管校聘。", "restrict", "… and a verb that ends it does"),
    ("发挥县委教育工作领导小组作用,教育发展中心牵头县管校聘。", "promote", "verbs within nouns tell nothing"),
]


@pytest.mark.parametrize(("text", "stance", "why"), REPORTED, ids=[row[2] for row in REPORTED])
def test_words_that_report(text: str, stance: str, why: str) -> None:
    assert [m.stance for m in _measures(text) if m.name == "县管校聘"] == [stance], why


ILLS = [
    ("小学生近视率为41.3%,初中生近视率66%。", False, "a number of what is wrong is nothing that was done"),
    ("城区小学有56人以上大班额137个。", False, "… nor how many there are"),
    ("近视率比上年下降0.9个百分点。", True, "… but that it has fallen is"),
    ("56人以上大班额比例为0,全部清零。", False, "… in its own clause"),
    ("普惠性幼儿园覆盖率达到83.5%。", True, "a share of what is good was come to"),
]


@pytest.mark.parametrize(("text", "adopted", "why"), ILLS, ids=[row[2] for row in ILLS])
def test_what_is_wrong_is_no_measure_that_was_carried_out(text: str, adopted: bool, why: str) -> None:
    assert {m.adopted for m in _measures("一、发展基础\n" + text)} == {adopted}, why


TROUBLE = [
    ("一、发展基础\n办学水平提高。同时也要看到,县管校聘推进缓慢。", False, "what is wrong, amid a report"),
    ("部分乡镇还存在县管校聘流于形式、师资不足等问题。", False, "… told by a verb alone"),
    ("存在的主要问题:一是校舍陈旧。二是县管校聘滞后。", False, "… in a list"),
    ("城乡差距依然明显,县管校聘进展不快。", False, "… behind a gap that is there"),
    ("必须清醒认识到,县管校聘尚未破题。为此,制定本方案。", False, "… up to what is done about it"),
    ("必须清醒认识到,师资不足。为此,推进县管校聘。", True, "… which is taken up"),
    ("还存在师资不足的问题。\n推进县管校聘。", True, "… as what the next paragraph says is"),
    ("还存在师资不足的问题。二、主要任务推进县管校聘。", True, "… or the next chapter, where lines are run together"),
    ("针对仍然存在的师资问题,推进县管校聘。", True, "what something is done about at once"),
    ("师德表现突出的教师优先,推进县管校聘。", True, "what stands out well"),
]


@pytest.mark.parametrize(("text", "adopted", "why"), TROUBLE, ids=[row[2] for row in TROUBLE])
def test_what_is_named_as_wrong_is_not_taken_up(text: str, adopted: bool, why: str) -> None:
    assert [m.adopted for m in _measures(text) if m.name == "县管校聘"] == [adopted], why


def test_the_tale_of_what_is_wrong_ends_in_a_page_without_paragraphs() -> None:
    (measure,) = _measures("还存在师资不足的问题。" + "学校坐落在河谷平坝。" * 80 + "推进县管校聘。")
    assert measure.adopted


def test_a_report_tells_of_a_trial_as_done() -> None:
    (measure,) = _measures("一、发展基础\n2024年成为全省首批全域教共体试点。\n")
    assert measure.stance == "achieved"


def test_every_mention_is_the_text_at_its_place() -> None:
    text = clean("深化“县管　校聘”改革,完善课后延时服务。").text
    for m in _measures(text):
        assert 0 <= m.start < m.end <= len(text)
        assert m.name in m.labels
