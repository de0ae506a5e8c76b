"""Names in sentences in the manner of plans from all over the country: what is found, and what must not be."""

from __future__ import annotations

import time

import pytest

from kg.extract.names.find import Name, find_names
from kg.extract.names.schools import stage_of
from kg.model import Department, Metadata, Organization, Reading, School
from kg.read.clean import clean


def read(text: str, code: str | None = None) -> list[Name]:
    return list(find_names(Reading(clean(text), [], Metadata(jurisdiction_code=code))))


def names(text: str, kind: type[Name], code: str | None = None) -> list[str]:
    return [m.name for m in read(text, code) if isinstance(m, kind)]


SCHOOLS = [
    # a name that is a county's elsewhere, of which the text does not speak
    ("撤销北湖小学并入南湖小学,鼓楼小学 北湖幼儿园 南湖中学", "北湖小学 南湖小学 鼓楼小学 北湖幼儿园 南湖中学"),
    ("北湖区教育局统筹,北湖小学教师交流", ""),
    # towns of other tongues, whose names hold letters that are joints elsewhere; a market's town; one letter behind 所
    (
        "建设英也尔镇中学、克伯克于孜乡中心小学、萨尔不拉克镇小学,改造了也没用的小学",
        "英也尔镇中学 克伯克于孜乡中心小学 萨尔不拉克镇小学",
    ),
    ("八义集镇中心小学、八义集中学,支持所城中学,新建3所城区小学、2所新学校", "八义集镇中心小学 八义集中学 所城中学"),
    ("保留寿乐镇教学点5个、洞靖镇那架教学点,支持江苏省运河高等师范学校", "洞靖镇那架教学点 江苏省运河高等师范学校"),
    ("改造阿拉腾德令哈路小学", "阿拉腾德令哈路小学"),
    # a first high school by its number; zones whose schools are many; in the list of another the schools of zones that have names
    ("调兵山市一高中、市二高中扩建,每县一高中,开发区学校、高新区小学超员", "调兵山市一高中 市二高中"),
    (
        "高新区第一小学、开发区实验学校、新区第二中学、湖南有色金属职业技术学院",
        "高新区第一小学 开发区实验学校 新区第二中学 湖南有色金属职业技术学院",
    ),
    # counties whose short names are words, where the text has the full one
    (
        "东至县教育局支持东至中学、东至一中和合作办学,资源县支持资源中学;乡宁县推动乡宁中学、优质中学发展",
        "东至中学 东至一中 资源中学 乡宁中学",
    ),
    # names that hold a border or a numeral, and towns whose one letter is a joint
    ("新建屯昌县实验小学,将乐亭县第三幼儿园办好,图们市第一中学扩建", "屯昌县实验小学 乐亭县第三幼儿园 图们市第一中学"),
    ("支持高州一中、连州二中、三门中学、五村镇中心小学", "高州一中 连州二中 三门中学 五村镇中心小学"),
    ("1 以那镇中心幼儿园 2 以勒镇中心小学", "以那镇中心幼儿园 以勒镇中心小学"),
    # what a place's own is called by, a school of practice, a private brand; what has the same words and no name
    (
        "临渭区示范幼儿园先后晋级,西峡县直属幼儿园扩建,新增如东县示范幼儿园5所,省级示范幼儿园20所",
        "临渭区示范幼儿园 西峡县直属幼儿园",
    ),
    ("做强桐乡市中小学劳动实践学校,支持市级机关幼儿园、英才学校", "桐乡市中小学劳动实践学校 市级机关幼儿园 英才学校"),
    ("大东街道学校班额偏大,防护工程学校全覆盖,办好草原流动学校、马背幼儿园,向强镇筑基学校倾斜", ""),
    # a heading, a clause that begins with a school, the school of a group
    ("1.上欧学校。九年一贯制,设60个班\n增加学位;民族中学举办综合高中班4个", "上欧学校 民族中学"),
    (
        "建设县一中教育集团城东校区、杭州学军中学教育集团文渊中学,四十八中教育集团 合肥市第四十八中学",
        "县一中教育集团城东校区 杭州学军中学教育集团文渊中学 合肥市第四十八中学",
    ),
    (
        "改扩建惠南中学初中部,开展师德师风集中学习教育,支持九江职业大学、如东广播电视大学",
        "惠南中学 九江职业大学 如东广播电视大学",
    ),
    (
        "新建恒大御景半岛配建幼儿园、阳光城小区配建幼儿园,推进住宅小区配建学校",
        "恒大御景半岛配建幼儿园 阳光城小区配建幼儿园",
    ),
    # left borders: verbs, prepositions, dates, counts
    # the schools of estates and villages, kinds that follow, a campus of a number alone
    (
        "建成恒大名都配套幼儿园、居住区配套幼儿园,保留大坪乡赵洼教学点、乡镇教学点",
        "恒大名都配套幼儿园 大坪乡赵洼教学点",
    ),
    (
        "合肥市桐城路小学 桐城路小学高新校区\n规范:朗晴学校、展鸿学校收费",
        "合肥市桐城路小学 桐城路小学高新校区 朗晴学校 展鸿学校",
    ),
    ("明远新学校等民办学校参加年检,三中城东校区启用,新入职专任教师,“一镇一中心园”", "明远新学校 三中城东校区"),
    # brands, a county whose short name is a word, a vocational school beside a sure one
    (
        "支持枫叶国际学校、东北育才学校,推动文成远大中学发展,温岭市职业中专学校和路桥中等职业技术学校",
        "枫叶国际学校 东北育才学校 文成远大中学 温岭市职业中专学校 路桥中等职业技术学校",
    ),
    ("将栟茶高中打造成全国一流的农村高中,推动如东高中与第一高中集团化办学", "栟茶高中 如东高中 第一高中"),
    ("改扩建汤园小学、异地新建河口小学;扩建兵房小学教学楼", "汤园小学 河口小学 兵房小学"),
    ("2024年9月建成投用滨河初级中学,首批在白云第二小学试点", "滨河初级中学 白云第二小学"),
    ("现神龙小学等9所学校超负荷运转,原五里江学校南侧", "神龙小学 五里江学校"),
    # place names, towns, streets and words of names that hold a border
    ("新建和平路小学、建设街小学、解放路幼儿园、太和县第二中学", "和平路小学 建设街小学 解放路幼儿园 太和县第二中学"),
    ("完成溧城镇东升小学、袁庄镇幼儿园、巴格其镇中学改造", "溧城镇东升小学 袁庄镇幼儿园 巴格其镇中学"),
    ("支持高铁新城小学、凤凰湖初中、滨江新区幼儿园", "高铁新城小学 凤凰湖初中 滨江新区幼儿园"),
    ("新建李家沟小学、王家庄中学、北关小学、南大街幼儿园", "李家沟小学 王家庄中学 北关小学 南大街幼儿园"),
    # the north-west, Xinjiang, minority areas
    (
        "完成兵团第二中学、乌鲁木齐市第七十中学、铁路第三小学改扩建",
        "兵团第二中学 乌鲁木齐市第七十中学 铁路第三小学",
    ),
    ("支持临夏回民中学、天祝县民族中学、康巴什区蒙古族学校", "临夏回民中学 天祝县民族中学 康巴什区蒙古族学校"),
    ("推进昌江黎族自治县第一小学、琼中思源实验学校", "昌江黎族自治县第一小学 琼中思源实验学校"),
    ("天祝县华藏寺镇华藏寺村幼儿园6所学校开工", "天祝县华藏寺镇华藏寺村幼儿园"),
    # the south, Shanghai, the north-east: attached schools, campuses, branches, foundations
    ("建设广东实验中学南沙校区、华南师范大学附属南沙小学", "广东实验中学南沙校区 华南师范大学附属南沙小学"),
    ("引进东北师大附中、北师大附属实验中学、北京市十一学校", "东北师大附中 北师大附属实验中学 北京市十一学校"),
    ("对接昆明一中西山学校、杭州学军中学海创园学校", "昆明一中西山学校 杭州学军中学海创园学校"),
    ("发挥上海中学、华东师大二附中、七宝中学、曹杨二中引领作用", "上海中学 华东师大二附中 七宝中学 曹杨二中"),
    ("扶持浦东新区民办中芯学校、田家炳中学、育英学校", "浦东新区民办中芯学校 田家炳中学 育英学校"),
    ("浦东新区教育学院附属小学", "浦东新区教育学院附属小学"),
    # Sichuan: 中学校, 小学校; but 校园 begins a word
    ("支持太原市第五中学校、朔城区第四小学校发展", "太原市第五中学校 朔城区第四小学校"),
    ("推进河口小学校园文化建设", "河口小学"),
    # numbers
    ("市一中、省实验中学、第37中学、沈阳二中", "市一中 省实验中学 第37中学 沈阳二中"),
    ("支持市一、二、三中发展", "市一中 市二中 市三中"),
    ("靖边中学、靖边三中、靖边职教中心创建示范校", "靖边中学 靖边三中 靖边职教中心"),
    ("玉溪一中一玉溪师院附中、江川一中一江川二中", "玉溪一中 玉溪师院附中 江川一中 江川二中"),
    ("支持文成二高打造特色,大同一中、共和二小扩建", "文成二高 大同一中 共和二小"),
    (
        "密云二中带动巨各庄中学、李各庄小学,新建梓州初级中学、练市实验学校",
        "密云二中 巨各庄中学 李各庄小学 梓州初级中学 练市实验学校",
    ),
    ("蒙古族中学、蒙古族实验小学、蒙古族幼儿园建成示范校,推进实验小学建设", "蒙古族中学 蒙古族实验小学 蒙古族幼儿园"),
    ("新州、箭桥、新惠三所高中错位发展,东城、西城三所小学扩建", "新州高中 箭桥高中 新惠高中"),
    ("一中、二中、三阳中学协调发展,整合县电大、县农广校资源", "一中 二中 三阳中学 县电大 县农广校"),
    ("建设县第五幼儿园城南分园、北岭小学城东分校,中心园设分园", "县第五幼儿园城南分园 北岭小学城东分校"),
    ("首师大附密中发挥作用,达标工程平和一中创建示范高中", "首师大附密中 平和一中"),
    ("支持一中、二中特色发展,一中新校区建成,统一中考,党的二中、三中全会,一老一小", "一中 二中 一中"),
    ("三中、四中扩建项目开工,贯彻十九届四中、五中全会精神", "三中 四中"),
    (
        "推进171中学、县聋哑学校、县技师学院、县进修校建设,与北师大珠海附中结对",
        "171中学 县聋哑学校 县技师学院 县进修校 北师大珠海附中",
    ),
    (
        "改造孙庄镇、柳河乡、李庄镇中心小学,加强各乡镇、王庄镇中心小学建设",
        "孙庄镇中心小学 柳河乡中心小学 李庄镇中心小学 王庄镇中心小学",
    ),
    # rows whose numbers stand glued to the names
    ("1西山小学2东湖小学3北门小学", "西山小学 东湖小学 北门小学"),
    ("12第二中学 13第三中学 14实验小学", "第二中学 第三中学 实验小学"),
    # a street that runs it, a campus by its side of the town; a kind of school behind a place
    ("桃源街道办中心小学、利用街道办小学旧址新建街道办幼儿园", "桃源街道办中心小学"),
    ("建成红岭中学东校、明德外国语学校西校,修建北门中学东校门", "红岭中学东校 明德外国语学校西校 北门中学"),
    ("支持福州模范中学发展,评选模范学校", "福州模范中学"),
    (
        "由民族小学、弥勒市民族小学、弥勒市幼儿园等12所学校结对;弥勒市幼儿园普惠率90%",
        "民族小学 弥勒市民族小学 弥勒市幼儿园",
    ),
    ("支持柳州城市职业学院、南湖现代物流职业技术学院,办好城市职业学院", "柳州城市职业学院 南湖现代物流职业技术学院"),
    # lists with a shared head
    ("推进第一、第二、第三实验小学建设", "第一实验小学 第二实验小学 第三实验小学"),
    ("改造城东、城西小学", "城东小学 城西小学"),
    ("与汤园小学、四川小学、河口初中结对", "汤园小学 四川小学 河口初中"),
    # letters and words that are borders elsewhere, in names of a list and of towns
    ("新建城关小学、向阳湖路小学、向山大道小学", "城关小学 向阳湖路小学 向山大道小学"),
    ("扩建新兴镇第三小学和赛罕苏木小学", "新兴镇第三小学 赛罕苏木小学"),
    ("城关镇第一幼儿园、河口镇中心园扩建,每个乡镇中心园达标", "城关镇第一幼儿园 河口镇中心园"),
    ("办好海州市职业技术教育中心学校", "海州市职业技术教育中心学校"),
    # colleges and vocational schools
    ("办好江苏联合职业技术学院如东分院,如东中专建成领航学校", "江苏联合职业技术学院如东分院 如东中专"),
    ("支持德阳安装技师学院建设德阳工匠学院", "德阳安装技师学院 德阳工匠学院"),
    ("并入彭水县职业教育中心,扩建彭水中学、马关县职业高级中学", "彭水县职业教育中心 彭水中学 马关县职业高级中学"),
    (
        "江门幼儿师范高等专科学校、琼台师范学院、黔南民族职业技术学院",
        "江门幼儿师范高等专科学校 琼台师范学院 黔南民族职业技术学院",
    ),
    (
        "教育集团辖云岭中学北校区和泉山高级中学,含云岭路小学、含山县第一中学。",
        "云岭中学北校区 泉山高级中学 云岭路小学 含山县第一中学",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SCHOOLS)
def test_schools(text: str, expected: str) -> None:
    assert names(text, School) == expected.split()


GENERIC = [
    "支持职业学校创建“江苏省领航学校”和“山东省示范学校”。",
    "结对学校、受援学校、支援学校、输出学校、输入学校和寄宿学校、走读学校、集团学校、成员学校、乡村学校",
    "推进优质高中学校集团化办学,支持薄弱高中改善办学条件,办好特殊教育学校。",
    "其中幼儿园173所,小学322所,九年一贯制学校8所,完全中学4所,职业中学1所。",
    "争创全国青少年校园足球特色学校、国防教育示范学校,打造家门口的好学校。",
    "办好县级职业教育中心,建好一批乡镇成人文化技术学校、社区教育中心、老年大学。",
    "新增省级示范性普通高中2所,建设4所6轨制小学,杜绝幼儿园小学化倾向。",
    "小学生均公用经费,大学生创业,中学生领导力,高中阶段教育,进一步中小幼衔接,统一中招平台。",
    "创建江苏省四星级普通高中,推动建设本科层次职业技术大学,为学生创设高中直升通道。",
    "多渠道扩大学前教育资源,支持成都、重庆学校跟岗,德阳优质学校结对。",
    "农民工子女学校,专门学校,家长学校,网络学校,希望小学,红军小学,马克思主义学院,继续教育学院。",
    "实现幼儿园与小学、小学与初中科学衔接;一所高中、两所初中;校际差异系数小学、初中分别小于0.5。",
    # sessions of a party congress, however their list is joined
    "贯彻党的十九大和十九届二中、三中、四中和五中全会精神,学习十八届三中、四中、五中、六中和十九届二中全会决定。",
    "落实二十届二中三中四中全会部署,二十届一中,二中以及三中全会,十九届三、四、五中全会,二中、三中、四中全体会议。",
]


@pytest.mark.parametrize("text", GENERIC)
def test_kinds_of_school_are_no_schools(text: str) -> None:
    assert names(text, School) == []


DEPARTMENTS = [
    # quoted words in the task of a group, parties that push on; a room of a bureau; the committee of a city of works
    (
        "成立瑞昌市“十四五”教育规划编制工作领导小组、市教育高质量发展工作推进专班,由市教体局教研室、码头工业城管委会负责",
        "瑞昌市“十四五”教育规划编制工作领导小组 市教育高质量发展工作推进专班 市教体局教研室 码头工业城管委会",
    ),
    # zones, towns and streets that no table lists; regions
    ("杭州湾新区管委会、泉州台商投资区管委会和高新区管委会", "杭州湾新区管委会 泉州台商投资区管委会 高新区管委会"),
    ("唐古拉山镇人民政府、昆仑路街道办事处负责摸底", "唐古拉山镇人民政府 昆仑路街道办事处"),
    ("地区教育局会同地委组织部,各地区教育局", "地区教育局 地委组织部"),
    # who is addressed before a body whose own name begins like a level
    ("各乡镇、市场监管局负责,各市、县人民政府配合", "市场监管局"),
    # what only its list gives away, before and behind a known one
    ("县劳服办、县教育局;区教育局会同区委编办、区财政局", "县劳服办 县教育局 区教育局 区委编办 区财政局"),
    ("市委组织部、宣传部、统战部要共同抓好", "市委组织部 宣传部 统战部"),
    ("县财政局、区教育局会同区委编办、区财政局", "县财政局 区教育局 区委编办 区财政局"),
    # a group with two tasks; a body that acts
    ("成立职业教育与社区教育工作领导小组,发挥关工委作用", "职业教育与社区教育工作领导小组 关工委"),
    ("责任单位:县教育局、河口镇政府;各乡镇政府配合,县委常委任组长", "县教育局 河口镇政府"),
    ("成立县“双减”改革工作领导小组,县监委派驻第二纪检监察组参加", "县“双减”改革工作领导小组 县监委派驻第二纪检监察组"),
    ("由区教师学习与资源中心承办", "区教师学习与资源中心"),
    ("成立区委教育工作领导小组,市教育体育局负责日常管理", "区委教育工作领导小组 市教育体育局"),
    (
        "加强与发展改革、财政、机构编制、人力资源社会保障等部门协同",
        "发展改革部门 财政部门 机构编制部门 人力资源社会保障部门",
    ),
    ("教体、人社、编办、财政、宣传及各区镇主要负责同志", "教体部门 人社部门 编办 财政部门 宣传部门"),
    ("建立乡村教育振兴计划实施工作组", "乡村教育振兴计划实施工作组"),
    (
        "由市委编办、第八师石河子市教育局、新疆生产建设兵团教育局核定",
        "市委编办 第八师石河子市教育局 新疆生产建设兵团教育局",
    ),
    ("市政府教育督导室、高新区管委会、武汉开发区教育局", "市政府教育督导室 高新区管委会 武汉开发区教育局"),
    ("发挥县教师发展中心作用,整合教师发展中心资源", "县教师发展中心 教师发展中心"),
    ("市教育局分管领导,县青少年宫托管,市财政局长期支持", "市教育局 县青少年宫 市财政局"),
    ("县委、县政府高度重视,中共扬州市委研究决定", "县委 县政府 中共扬州市委"),
    ("发挥工会、共青团、妇联作用,市红十字会配合", "工会 共青团 妇联 市红十字会"),
    # several fields in one body, known or not by themselves
    (
        "报县工业和信息化商务局、高新区社会事业发展局备案,由区教育发展和文化体育局牵头",
        "县工业和信息化商务局 高新区社会事业发展局 区教育发展和文化体育局",
    ),
    ("县文化教育和旅游局指导,由财政局和教育局办理", "县文化教育和旅游局 财政局 教育局"),
    ("中卫工业园区管委会、海兴开发区管委会配合,2021-12-30 儋州市人民政府网", "中卫工业园区管委会 海兴开发区管委会"),
    (
        "成立县“双减”工作专班,县公共服务“七优享”工程工作专班成员单位,建立“双减”工作专班",
        "县“双减”工作专班 县公共服务“七优享”工程工作专班",
    ),
    ("由县教体局会同县委编办、财政、人社部门核定,县编制部门核增", "县教体局 县委编办 财政部门 人社部门 县编制部门"),
    (
        "【牵头单位:县教育局 配合单位:县人社局 县委编办】,县仪器站、省政府教育督导团",
        "县教育局 县人社局 县委编办 县仪器站 省政府教育督导团",
    ),
    ("县教育文体局牵头,区社会事务局、县林草局配合,开创教育局面", "县教育文体局 区社会事务局 县林草局"),
    ("市教育工会设驿站,县残疾儿童康复中心办园,建好康复中心", "市教育工会 县残疾儿童康复中心"),
    # not bodies: everyone's, unnamed, in the title of a citation, issuers of a citation
    ("各县(市、区)教育局要制定方案,各级人民政府、学校工会、家长委员会参与", ""),
    ("党委领导、政府主导,市政府有关部门按职责,成立工作领导小组,建立联席会议制度", ""),
    # who issues what is cited, though not in its title; who gets a copy
    (
        "落实《浙江省人民政府关于加快基础教育改革的决定》和教育部、财政部《幼儿园工作规程》",
        "教育部 财政部",
    ),
    (
        "抄送:市委各部门,市人大常委会办公室,市政协办公室,市监委,市法院,市检察院,南通军分区。",
        "市人大常委会办公室 市政协办公室 市监委 市法院 市检察院 南通军分区",
    ),
    # a verb between the place and the task of a group; mass bodies whose work is meant
    (
        "成立如东县创建全国学前教育普及普惠县工作领导小组,成立市推进城乡义务教育一体化领导小组",
        "如东县创建全国学前教育普及普惠县工作领导小组 市推进城乡义务教育一体化领导小组",
    ),
    ("加强共青团、少先队建设,做好少先队和共青团工作,发挥工会、共青团作用", "工会 共青团"),
    (
        "县科工信局、县科技工业信息产业局、市民族和宗教事务局,中共和平县委",
        "县科工信局 县科技工业信息产业局 市民族和宗教事务局 中共和平县委",
    ),
    ("落实教育部署,市委托第三方,市教育局长,优化布局,社区委员会,建设教师发展中心", ""),
]


@pytest.mark.parametrize(("text", "expected"), DEPARTMENTS)
def test_departments(text: str, expected: str) -> None:
    assert sorted(names(text, Department)) == sorted(expected.split())


ORGANIZATIONS = [
    (
        "与大运汽车、银光镁业、运城学院、中条山有色金属集团共建实训基地,与亚东水泥、理文造纸合作",
        "大运汽车 银光镁业 中条山有色金属集团 亚东水泥 理文造纸",
    ),
    (
        "与三一重工、旗滨集团、千金药业,共建订单班",
        "三一重工 旗滨集团 千金药业",
    ),
    (
        "用好县教育考试与技术服务中心、县教育财务结算中心、市城发集团",
        "县教育考试与技术服务中心 县教育财务结算中心 市城发集团",
    ),
    # firms with their seat and trade, or in a list that another one makes sure; laboratories; places of memory
    (
        "支持小松(山东)工程机械有限公司、太阳纸业与学校共建产业学院,与约翰迪尔(佳木斯)农业机械有限公司合作",
        "小松(山东)工程机械有限公司 太阳纸业 约翰迪尔(佳木斯)农业机械有限公司",
    ),
    (
        "建设江西省稀土功能材料重点实验室、智能网联汽车创新中心,新增省级重点实验室5个,建设学生创新中心",
        "江西省稀土功能材料重点实验室 智能网联汽车创新中心",
    ),
    (
        "用好孔子研究院、孟子研究院、中央红军长征出发纪念馆等资源,建设对俄贸易产业学院2所",
        "孔子研究院 孟子研究院 中央红军长征出发纪念馆",
    ),
    (
        "与俄罗斯哈巴罗夫斯克太平洋国立大学、黑龙江省农业科学院佳木斯分院合作",
        "俄罗斯哈巴罗夫斯克太平洋国立大学 黑龙江省农业科学院佳木斯分院",
    ),
    ("发挥盟青少年体育协会、旗青少年科技教育协会作用", "盟青少年体育协会 旗青少年科技教育协会"),
    ("与东岭制药集团、海丰医药、西南大学农学院共建基地", "东岭制药集团 海丰医药 西南大学农学院"),
    ("与宏达股份、小北京东、海丰集团等30家企业合作", "宏达股份 小北京东 海丰集团"),
    ("与现代物流、数字文旅、绿色食品合作,与冷链物流、智慧医疗深度融合", ""),  # industries, no firms
    ("支持旗科学技术协会、县教育学会工作", "旗科学技术协会 县教育学会"),  # any level is a place
    ("组建“名校+新校”教育联合体20个", ""),
    ("合作企业:海丰集团、东岭机床等12家。", "海丰集团 东岭机床"),
    ("与南京师范大学、暨南大学、清华深化合作", "南京师范大学 暨南大学 清华"),
    ("组建学前教育联盟、拔尖创新人才培养学校联盟", "学前教育联盟 拔尖创新人才培养学校联盟"),
    ("成立临沂第一实验小学教育集团、轨道交通职业教育集团", "临沂第一实验小学教育集团 轨道交通职业教育集团"),
    ("与云岭大学高等职业技术学院、云岭师范大学教育学部合作", "云岭大学高等职业技术学院 云岭师范大学教育学部"),
    ("引入云南白药集团、华为技术有限公司", "云南白药集团 华为技术有限公司"),
    ("联合鹏城实验室、松山湖材料实验室,建设物理实验室、重点实验室", "鹏城实验室 松山湖材料实验室"),
    ("与三宁化工、枝江酒业、奥美医疗深度融合,与本地企业、行业协会合作", "三宁化工 枝江酒业 奥美医疗"),
    (
        "与河南农业大学、建业集团共建,县投资集团公司、中国移动中卫分公司承建",
        "河南农业大学 建业集团 县投资集团公司 中国移动中卫分公司",
    ),
    (
        "联合上海电气、协鑫新能源开展订单培养,推进洋口港产教联合体建设,申报宜昌市域产教联合体",
        "上海电气 协鑫新能源 洋口港产教联合体",
    ),
    (
        "与陕西师大、华南师大、湖南农大、陕西理工大学合作,农业银行提供贷款",
        "陕西师大 华南师大 湖南农大 陕西理工大学 农业银行",
    ),
    ("建立教研联盟20个,组建学科教研联盟", ""),
    ("组建向阳、河东新村等教育集团14个,小学、初中等教育集团", "向阳教育集团 河东新村教育集团"),
    ("发挥武清区教育发展战略研究会作用,依托中国教育学会", "武清区教育发展战略研究会 中国教育学会"),
    ("整合中小学教师研修中心、新教育培训中心和中小学校资源", "新教育培训中心"),
    ("支持行业协会、龙头企业牵头组建联盟,组建职业教育集团,培育公办小学优质教育集团", ""),
    ("每名学生学会2项技能,义务教育集团(学区)化管理,清华楼改造", ""),
    ("以“钉钉子”精神狠抓落实,发扬钉钉子作风,依托钉钉开展家校沟通", "钉钉"),  # nails, and the firm
]


@pytest.mark.parametrize(("text", "expected"), ORGANIZATIONS)
def test_organizations(text: str, expected: str) -> None:
    assert names(text, Organization) == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(区教委牵头,区财政局、区人社局配合)", ["lead", "support", "support"]),
        ("(省教育厅牵头,省财政厅按职责分工负责)", ["lead", "support"]),
        ("[市教育局、市人社局按职责分工负责]", ["responsible", "responsible"]),
        ("责任单位:省教育厅\n配合单位:省农业农村厅\n", ["responsible", "support"]),
        ("【牵头单位:县教育局;责任单位:县财政局】", ["lead", "responsible"]),
        ("增加学位。【县教育局、县财政局,各乡镇(街道),持续推进】\n", ["responsible", "responsible"]),
        ("增加学位(县教育局、县财政局,2024年)\n", ["responsible", "responsible"]),
        ("增加学位(牵头:市教育局;配合:市财政局、市住建局,2023年底)\n", ["lead", "support", "support"]),
        ("发放津贴。(市人社局,逐年)\n", ["responsible"]),
        ("报主管部门(县教育局)。", [None]),
        ("报送(县教育局、县财政局)备案。", [None, None]),
        ("任务\t牵头单位\t配合单位\n加强配备\t区教育局\t区人社局\n", ["lead", "support"]),
        ("市教育局负责日常管理。", [None]),
    ],
)
def test_who_answers_for_it(text: str, expected: list[str | None]) -> None:
    assert [m.responsible for m in read(text) if isinstance(m, Department)] == expected


def test_a_declared_abbreviation_stands_for_the_full_name() -> None:
    text = "县教育体育局(以下简称“县教体局”)统筹实施。县教体局每年督查。"
    assert names(text, Department) == ["县教育体育局", "县教育体育局", "县教育体育局"]


def test_a_letter_a_scan_mistook_is_mended_only_to_a_county_of_the_plan() -> None:
    assert names("在什那七一中学试点", School, "510600") == ["什邡七一中学"]
    assert names("在什那七一中学试点", School, "320600") == ["什那七一中学"]


def test_a_university_of_the_plans_own_area_is_a_school() -> None:
    assert names("支持如东大学发展", School, "320623") == ["如东大学"]
    assert names("与南通大学合作", School, "320623") == []


def test_a_famous_school_is_a_partner_but_in_its_own_city() -> None:
    for code, kind in (("371500", Organization), ("110108", School), ("430100", Organization)):
        assert names("与人大附中合作办学", kind, code) == ["人大附中"]


def test_who_is_brought_in_is_a_partner_but_for_its_branches() -> None:
    text = "引进衡水泰华中学、成都外国语学校,引进广州市执信中学南沙学校"
    assert names(text, Organization, "440115") == ["衡水泰华中学", "成都外国语学校"]
    assert names(text, School, "440115") == ["广州市执信中学南沙学校"]


def test_the_links_below_a_page_are_not_the_documents_own() -> None:
    text = "支持攸县一中发展。\n友情链接\n中国政府网\n教育部\n株洲市教育局 | 醴陵市教育局\n"
    assert [m.name for m in read(text)] == ["攸县一中"]
    assert names(f"{text}四、保障措施\n由株洲市教育局考核。\n", Department) == [
        "教育部",
        "株洲市教育局",
        "醴陵市教育局",
        "株洲市教育局",
    ]


def test_every_mention_has_its_exact_span() -> None:
    text = "支持汤园小学发展。将汤园小学打造成名校,与市教育局合作。"
    cleaned = clean(text)
    found = list(find_names(Reading(cleaned, [], Metadata())))
    assert [cleaned.text[m.start : m.end] for m in found] == ["汤园小学", "汤园小学", "市教育局"]
    assert [m.start for m in found] == sorted(m.start for m in found)


def test_stages() -> None:
    stages = {
        "解放路幼儿园": "kindergarten",
        "汤园小学": "primary",
        "凤凰湖初中": "junior-secondary",
        "马塘中学": "secondary",
        "德阳五中": "secondary",
        "掘港高中": "senior-secondary",
        "如东中专": "vocational",
        "孝泉师范学校": "vocational",
        "小河中学": "secondary",
        "会宁县特殊教育学校": "special",
        "滨河九年一贯制学校": "nine-year",
        "四川护理职业学院": "higher",
        "如东老年大学": "adult",
        "英华分校": None,
        "云岭师范大学附属小学": "primary",  # a university runs it and it is none
        "云岭大学附中": "secondary",
        "云岭大学附属滨河学校": None,
    }
    assert {name: stage_of(name) for name in stages} == stages


@pytest.mark.parametrize("stop", ["。", ",", "\t牵头单位\t"])
def test_time_grows_with_the_text_only(stop: str) -> None:
    """Also where no full stop stands, as in a page, or a table, that is one line."""
    sentence = f"改扩建汤园小学、异地新建河口小学,与教育、财政等部门协同,与企业合作,办好各中小学(区教委牵头){stop}"

    def seconds(times: int) -> float:
        reading = Reading(clean(sentence * times), [], Metadata())
        start = time.process_time()
        assert sum(1 for _ in find_names(reading)) == 5 * times
        return time.process_time() - start

    seconds(10)
    assert seconds(4000) < 40 * max(seconds(400), 0.002)
