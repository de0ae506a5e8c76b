"""Names in sentences in the manner of plans from all over the country: what is found, and what must not be."""

from __future__ import annotations

import pytest
from counted_calls import count_calls

from kg.extract.facts import facts_of
from kg.extract.names.find import Name, find_names
from kg.extract.names.school_terms import stage_of
from kg.model import Department, Document, Metadata, Organization, Reading, School
from kg.read.clean import clean


def read(text: str, code: str | None = None) -> list[Name]:
    return list(find_names(Reading(clean(text), [], Metadata(jurisdiction_code=code))))


def names(text: str, kind: type[Name], code: str | None = None) -> list[str]:
    return [m.name for m in read(text, code) if isinstance(m, kind)]


SCHOOLS = [
    ("新建体育园小学柳湖校区、体育园小学、腾云小学", "体育园小学柳湖校区 体育园小学 腾云小学"),  # a kind and a landmark
    ("改造柳村学区中心校、各学区中心校、乡镇学区中心校", "柳村学区中心校"),
    # what is built of each in prose; what another leads; whose school it is; a level behind a campus, and one of several
    ("扩建四中体育馆、六中宿舍、八小操场,初二中操作", "四中 六中 八小"),
    ("加强统筹。实验小学带动柳湖小学;机关幼儿园帮扶腾云幼儿园", "实验小学 柳湖小学 机关幼儿园 腾云幼儿园"),
    ("改造柴河林业局第二小学、宝山农垦管理局第一中学、藏文中学", "柴河林业局第二小学 宝山农垦管理局第一中学 藏文中学"),
    ("县一中新校区、县特校,市、县实验小学", "县一中 县特校"),
    # colleges and schools of trades in short, one of them owned by a level; what is among all of them or another word
    (
        "支持襄城师院、梓潼职院、市医专升格,二十中、商贸职专扩建",
        "襄城师院 梓潼职院 市医专 二十中 商贸职专",
    ),
    ("高职院校、高师院校和中职院系,中医专业、商贸职专教师", ""),
    # a number without 第, of a kind or behind whose school it is; a street by a number; a kindergarten by another word
    ("改造县第一实验小学、二实验小学和三实验幼儿园", "县第一实验小学 二实验小学 三实验幼儿园"),
    ("扩建市直二幼、县直三小,规划九路学校、经七路小学", "市直二幼 县直三小 规划九路学校 经七路小学"),
    ("扩建小金星儿童学园", "小金星儿童学园"),
    # the branch of a numbered school; 和 in a name behind 中, which else ends a school's; a town called as a county is
    ("县三中柳湖中学投用,县三中、柳湖中学", "县三中柳湖中学 县三中 柳湖中学"),
    ("、中和小学,安阳市中和中学,12个班和小学,四中和六中", "中和小学 安阳市中和中学 四中 六中"),
    ("柳湖小学、文成中心校、乡镇中心校", "柳湖小学 文成中心校"),
    # what is built of a school whose name four unknown letters make, or a word that else tells a kind; a banner in short
    ("河湾半岛小学教学实验综合楼,老区中学新校区", "河湾半岛小学 老区中学"),
    ("土左旗察素齐小学、西乌旗巴音胡舒小学", "土左旗察素齐小学 西乌旗巴音胡舒小学"),
    ("依托鄂北理工学院、皖北医学院,建设医学院", "鄂北理工学院 皖北医学院"),
    # how many years a school has before its name; a plot, whose schools are not named yet; whose school it is
    ("九年一贯制腾云学校建成后,九年一贯制寄宿学校", "九年一贯制腾云学校"),
    ("启动A12-03地块配套幼儿园、城北地块小学,支持东外教育集团旗下柳湖中学", "柳湖中学"),
    # founded, taken in and called by a verb; words of plans that schools are called by beside others
    (
        "筹建柳湖职业学校,更名为腾云学校,一所并入朝露学校,建成寄宿学校",
        "柳湖职业学校 腾云学校 朝露学校",
    ),
    ("城北高中、卓越高中、创新中学;建设卓越高中、创新高中", "城北高中 卓越高中 创新中学"),
    # what is built of it, what it was, or what begins its item tells that a school is named, or that the place's own is meant
    ("4.腾云学校新建项目,拟在原秀才学校旧址建设停车场", "腾云学校 秀才学校"),
    ("推进机关幼儿园迁建、民族小学改扩建,完成藏族实验小学迁址新建", "机关幼儿园 民族小学 藏族实验小学"),
    ("推进寄宿学校建设项目、薄弱学校改造工程、特色小学建设", ""),
    ("(2)实验中学拟迁建;(3)外国语小学对食堂进行改造", "实验中学 外国语小学"),
    # attached schools alone; a school by a number and its kind; the normal school of a place
    ("一小、附小和二中扩建,附中新校区投用", "一小 附小 二中 附中"),
    ("附小学生人数,在附小就读", ""),
    ("新建县一完小、二完小,支持市一职高,改造马庄镇一完小", "县一完小 二完小 市一职高 马庄镇一完小"),
    ("改造东镇一完小,新建柳湖一职高,各镇一完小", "东镇一完小 柳湖一职高"),
    ("每个乡镇一完小,一村一完小,统一完小名称", ""),
    ("隆回师范升格,桃源师范、公费师范、湖南师范", "隆回师范 桃源师范"),
    # a place in the name of what a level owns; letters of other languages; a part of a street; what one of a province teaches
    ("初中生源并入市南湖中学,更名为区东山小学,各县南湖中学", "市南湖中学 区东山小学"),
    ("并入市海门区小学", ""),
    ("扩建乌兰哈达格小学、巴音努其尔中学", "乌兰哈达格小学 巴音努其尔中学"),
    ("推进扎哈宝力根小学招生", "扎哈宝力根小学"),
    ("在解放路南学校、滨河街东学校增班", "解放路南学校 滨河街东学校"),
    ("省医药学校、省水利学校并入长江职业学院,规范水利学校", "省医药学校 省水利学校 长江职业学院"),
    # a group in the name of its school
    ("由东外集团科华学校牵头,东外集团高级中学参与,集团各学校、集团学校", "东外集团科华学校 东外集团高级中学"),
    ("支持东外集团职业学校", "东外集团职业学校"),
    ("支持城关二外教育集团河东小学", "城关二外教育集团河东小学"),
    # a branch of a hospital is no school, and what stands behind a number is no name in a list
    ("县人民医院城北分院,市保健院东区分院", ""),
    ("撤并柳湖小学、62中分部、春湖路小学", "柳湖小学 62中 春湖路小学"),
    # a branch called by its place and 未来; a name that goes on behind 职教中心; a building's floors
    ("在昆明市第一中学呈贡未来学校签约,改扩建阳城县职教中心学校", "昆明市第一中学呈贡未来学校 阳城县职教中心学校"),
    ("拆除平房,扩建一栋三层幼儿园、单层小学", ""),
    ("新建三层桥小学、五层岭小学,三层次学校布局", "三层桥小学 五层岭小学"),
    # what is taught, in the name of a county's school and of no other
    ("支持阳城县无人机职业学校,建设无人机职业学校", "阳城县无人机职业学校"),
    # of the 兵团; a contest of a kind of school
    (
        "新疆生产建设兵团第六师一零二团中学改扩建,新疆生产建设兵团幼儿园建设,阳城县中等职业学校技能大赛",
        "新疆生产建设兵团第六师一零二团中学",
    ),
    # schools of martial arts and of the stage; what is founded as a branch; a county's only school beside another
    ("中岳少林武术学校、鹅坡武术学校、嵩阳戏曲学校,规范武术学校办学", "中岳少林武术学校 鹅坡武术学校 嵩阳戏曲学校"),
    ("支持阳城县第一小学向新区办分校,在新城建校区", "阳城县第一小学"),
    # a kind of which a place may have many: in full with its province it is one
    ("支持江苏省如东中等专业学校创建省领航学校", "江苏省如东中等专业学校"),
    ("推进如东中等专业学校建设,江苏省如东县中等职业学校布局调整", ""),
    ("市第二小学与阳城县小学开设同步课堂,阳城县小学在校生减少", "市第二小学 阳城县小学"),
    (
        "新建南部新城学校、东部新区幼儿园,改造龙门巴民族乡小学、更楼镇中心小学",
        "南部新城学校 东部新区幼儿园 龙门巴民族乡小学 更楼镇中心小学",
    ),
    ("将卢店一中、二中合并", "卢店一中 卢店二中"),
    # a name that is a county's elsewhere, of which the text does not speak
    ("撤销北湖小学并入南湖小学,鼓楼小学 北湖幼儿园 南湖中学", "北湖小学 南湖小学 鼓楼小学 北湖幼儿园 南湖中学"),
    ("北湖区教育局统筹,北湖小学教师交流", ""),
    # what is done to schools, before one: an end of a school's name, and no end of a group's
    (
        "完成布局调整县第二中学停办,推进结构调整县职教中心,布局调整金川县中学校舍利用",
        "县第二中学 县职教中心 金川县中学",
    ),
    (
        "支持和什托洛盖镇中学、同古孜洛克镇中心小学,未来科技城学校启用",
        "和什托洛盖镇中学 同古孜洛克镇中心小学 未来科技城学校",
    ),
    ("建设旗职业教育中心,三明一中陈景润初中部迁建,新建12所城小学", "旗职业教育中心 三明一中陈景润初中部"),
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
    ("中学路中学路中学路", "中学路中学"),  # of the second 中学路 only its last letter is left before 中学
    ("蒙古族中学、蒙古族实验小学、蒙古族幼儿园建成示范校,推进实验小学建设", "蒙古族中学 蒙古族实验小学 蒙古族幼儿园"),
    ("新州、箭桥、新惠三所高中错位发展,东城、西城三所小学扩建", "新州高中 箭桥高中 新惠高中"),
    (
        "将板桥、吴坪、两河、新庄4所初级中学并入平川中学,改扩建青石、白水2所中心幼儿园",
        "板桥初级中学 吴坪初级中学 两河初级中学 新庄初级中学 平川中学 青石中心幼儿园 白水中心幼儿园",
    ),
    ("办好县城、农村2所中心小学,撤并偏远、薄弱3所村小", ""),
    ("一中、二中、三阳中学协调发展,整合县电大、县农广校资源", "一中 二中 三阳中学 县电大 县农广校"),
    ("建设县第五幼儿园城南分园、北岭小学城东分校,中心园设分园", "县第五幼儿园城南分园 北岭小学城东分校"),
    ("达标工程平和一中创建示范高中,原县二中校址,河口小学、黄岭示范小学", "平和一中 县二中 河口小学 黄岭示范小学"),
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
    ("(1)县实验小学扩建,(二)市特殊教育学校迁建,3)区机关幼儿园。", "县实验小学 市特殊教育学校 区机关幼儿园"),
    # the last of a list that closes with a count, a brand that is a field, a part that is built
    ("成立城关一小、航天学校、宁远学校四大教育集团", "城关一小 航天学校 宁远学校"),
    (
        "龙翔学校小学部、海棠学校高中部投用,锦江学校一期、平武航天学校二期开工",
        "龙翔学校 海棠学校 锦江学校 平武航天学校",
    ),
    # zones of a town, whose the kindergarten of a town is, a town on a pass, what a new college is for
    (
        "新建商务区初级中学、空港区小学、科创城九年一贯制学校、生态新区高级中学",
        "商务区初级中学 空港区小学 科创城九年一贯制学校 生态新区高级中学",
    ),
    (
        "建设三河镇第二公办幼儿园、城南街道公办幼儿园、市第一公办幼儿园,各街道公办幼儿园,街道公办幼儿园12所",
        "三河镇第二公办幼儿园 城南街道公办幼儿园 市第一公办幼儿园",
    ),
    ("龙门口镇小学、雁门口镇中学对口乡镇学校", "龙门口镇小学 雁门口镇中学"),
    # verbs that stand before a name, in the perfect too
    (
        "壮大县实验小学,夯实滨海中学,建成了县第二中学,培育出市第三小学,帮助县特殊教育学校,惠及城东小学,办强县职教中心",
        "县实验小学 滨海中学 县第二中学 市第三小学 县特殊教育学校 城东小学 县职教中心",
    ),
    ("办好县藏文中学、市工读学校、县教师进修校,启动二中扩容", "县藏文中学 市工读学校 县教师进修校 二中"),
    ("支持周口三农职业学院、鹿邑应急管理职业学院扩容", "周口三农职业学院 鹿邑应急管理职业学院"),
    # campuses in a list behind their school or its group, which may hold nothing else
    (
        "临江一中教育集团(本部、城东校区、天河口校区);河口小学教育集团(东、西两个校区);育荣教育集团(城东校区、城西校区)",
        "临江一中城东校区 临江一中天河口校区 河口小学东校区 河口小学西校区",
    ),
    (
        "建成临江二中龙观及北湖校区,临江县实验小学(城东校区、滨河校区)",
        "临江二中 临江二中龙观校区 临江二中北湖校区 临江县实验小学 临江县实验小学城东校区 临江县实验小学滨河校区",
    ),
    (
        "扩建县一中东、西校区,支持县一中新建东、西校区,县二中(36个班、城东校区)",
        "县一中 县一中东校区 县一中西校区 县一中 县二中",
    ),
    # a school of a district within its city, which one of a county is not; a brand in a college; the seat of a university
    ("德阳市旌阳职业学校面向初中开课,旌阳职业学校面向初中开课", "德阳市旌阳职业学校"),
    ("筹建临江海洋职业学院,中国石油大学(华东)附属中学扩建", "临江海洋职业学院 中国石油大学(华东)附属中学"),
    # letters beyond the common ones, which names of places have
    ("扩建海鶄落学校、㮾梨中学", "海䴖落学校 㮾梨中学"),
    # the school of a town, of a nationality, of nine years, in short; not what is among the towns or the people
    ("云溪镇小、河口乡中、柳坪九义校扩建,黄平民中、州民中扩建", "云溪镇小 河口乡中 柳坪九义校 黄平民中 州民中"),
    ("乡镇小、各乡镇中、全市民中、农民中,在云溪镇中、农村九义校", ""),
    ("长乐侨中扩建,县幼、市幼与云溪镇小结对", "长乐侨中 县幼 市幼 云溪镇小"),
    # a county that ends in 高 or 附; one school of another by what it is; who gave for it; a university's 实验幼儿园
    ("扩建上高中学和疏附中学,上高中学生", "上高中学 疏附中学"),
    ("与成都市第七中学初中学校、长沙市一中双语实验中学结对", "成都市第七中学初中学校 长沙市一中双语实验中学"),
    ("扩建县逸夫小学、市思源中学、县中山小学", "县逸夫小学 市思源中学 县中山小学"),
    ("扩建西南大学实验幼儿园、湖南大学实验小学", "西南大学实验幼儿园 湖南大学实验小学"),
    # a place of which there are two; a town of a name with a joint; one that begins with a joint; works between the numbers of a list
    ("建设北京五中通州校区、景山学校通州分校、实验小学海州校区", "北京五中通州校区 景山学校通州分校 实验小学海州校区"),
    ("新建河口镇和庄中心幼儿园、皂角镇同昌小学", "河口镇和庄中心幼儿园 皂角镇同昌小学"),
    ("新建城关小学、从善街小学", "城关小学 从善街小学"),
    ("县一中新校区建设、二中扩建、三中迁建", "县一中 县二中 县三中"),
    ("待河口中心小学竣工", "河口中心小学"),
    (
        "县职业技术集团学校扩建,德阳中学附属小学实验学校、平和第二中学化学教研组",
        "县职业技术集团学校 德阳中学附属小学实验学校 平和第二中学",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SCHOOLS)
def test_schools(text: str, expected: str) -> None:
    assert names(text, School) == expected.split()


GENERIC = [
    "支持职业学校创建“江苏省领航学校”和“山东省示范学校”,创建上海市示范幼儿园、广西示范学校。",
    "结对学校、受援学校、支援学校、输出学校、输入学校和寄宿学校、走读学校、集团学校、成员学校、乡村学校",
    "推进优质高中学校集团化办学,支持薄弱高中改善办学条件,办好特殊教育学校。",
    "其中幼儿园173所,小学322所,九年一贯制学校8所,完全中学4所,职业中学1所。",
    "争创全国青少年校园足球特色学校、国防教育示范学校,打造家门口的好学校。",
    "办好县级职业教育中心,建好一批乡镇成人文化技术学校、社区教育中心、老年大学。",
    "新增省级示范性普通高中2所,建设4所6轨制小学,杜绝幼儿园小学化倾向。",
    "小学生均公用经费,大学生创业,中学生领导力,高中阶段教育,进一步中小幼衔接,统一中招平台。",
    "支持各街道(场)区实验小学扩建,各乡(镇)县实验小学达标。",
    "创建江苏省四星级普通高中,推动建设本科层次职业技术大学,为学生创设高中直升通道。",
    "多渠道扩大学前教育资源,支持成都、重庆学校跟岗,德阳优质学校结对。",
    "农民工子女学校,专门学校,家长学校,网络学校,希望小学,红军小学,马克思主义学院,继续教育学院。",
    "实现幼儿园与小学、小学与初中科学衔接;一所高中、两所初中;校际差异系数小学、初中分别小于0.5。",
    # what teachers are, before the stage they teach at
    "河谷乡镇与二半山学校差距大,高半山学校、半山区小学和川道区学校",
    "专任教师专项培训,双语教师专业发展,高职高专专任教师,幼师专业、医师专业人才",
    "研究生学历高中教师占比、编外幼儿园教师、党员中学教师、特岗小学教师、返聘高中教师和音体美小学教师",
    # how many pupils schools have
    "2000人以上的大校额小学仍有7所,消除超大校额初中",
    # sessions of a party congress, however their list is joined
    "贯彻党的十九大和十九届二中、三中、四中和五中全会精神,学习十八届三中、四中、五中、六中和十九届二中全会决定。",
    "落实二十届二中三中四中全会部署,二十届一中,二中以及三中全会,十九届三、四、五中全会,二中、三中、四中全体会议。",
]


@pytest.mark.parametrize("text", GENERIC)
def test_kinds_of_school_are_no_schools(text: str) -> None:
    assert names(text, School) == []


DEPARTMENTS = [
    # of many levels; a zone's bureau, with its words
    ("盟教育局、旗县市区教育局、市县教育局、旗县区教育局,苏木乡镇人民政府、县市场监管局", "盟教育局 县市场监管局"),
    ("由临湖经济区社会发展局、云岭经济技术开发区教育局落实", "临湖经济区社会发展局 云岭经济技术开发区教育局"),
    ("市少工委参与,寻访中共中央旧址", "市少工委"),
    # what is the country's; a zone of a place whose first letter begins another; who is no body among those of 等部门
    ("报国家教育行政部门备案,长白山保护开发区教育局负责", "国家教育行政部门 长白山保护开发区教育局"),
    ("报各市、长白山管委会,由东港区教育局办理", "长白山管委会 东港区教育局"),
    ("与乡镇、街道、教育、财政等部门协调", "教育部门 财政部门"),
    # sections of a bureau and its centres behind a label, whatever words their names have; two bodies are two
    (
        "责任科室:学前与特殊教育科、人事股、纪检监察室、教育工会、资助中心、各科室",
        "学前与特殊教育科 人事股 纪检监察室 教育工会 资助中心",
    ),
    ("责任单位:县教育局和考试中心、县教育局会同县财政局", "县教育局 县教育局 县财政局"),
    ("责任股室:人事股和计财股、直属各中心;组织实施:改造功能教室、推进教师发展中心", ""),
    # a city that no table has by its short name; of many; a council's office; what a number of a paper begins with
    ("海东行署、海东市政府,各省直管县教育局", "海东行署 海东市政府"),
    (
        "由县劳动教育联席会办公室、县民办教育联席会负责,履行领导小组办公室职责",
        "县劳动教育联席会办公室 县民办教育联席会",
    ),
    ("教育部办〔2021〕3号,财政部发〔2020〕7号", ""),
    # an office whose name has a verb, one of a zone's committee; a branch in a list
    ("阳城县精神文明建设委员会、阳城县民政局", "阳城县精神文明建设委员会 阳城县民政局"),
    ("由滨江新区党工委组织部负责,横琴粤澳深度合作区公安局配合", "滨江新区党工委组织部 横琴粤澳深度合作区公安局"),
    ("由区教育局、区地税局、规划金湖分局等部门组成", "区教育局 区地税局 规划金湖分局"),
    # a street called by the committee that is there; all of a government's; who heads a group is no task
    ("“市委东街”至县政府大街,省政府各委、办、厅、局", ""),
    ("县民政局分管同志担任学前教育联席会议召集人", "县民政局"),
    # an office of a zone's committee; a zone of one letter behind a joint; party offices and units of the police
    (
        "云海新区管理委员会社会事务局、阳城经开区管委会社会事业局参与,高新区管委会设立分局",
        "云海新区管理委员会社会事务局 阳城经开区管委会社会事业局 高新区管委会",
    ),
    ("县教育局和南新区党工委、管委会统一部署,党工委、管委会统筹", "县教育局 南新区党工委 南新区管委会"),
    ("云海新区教育咨询委员会成立", "云海新区教育咨询委员会"),
    ("新疆生产建设兵团教育局、新疆生产建设兵团参与", "新疆生产建设兵团教育局 新疆生产建设兵团"),
    (
        "中共如东县委网络安全和信息化委员会办公室、县精神文明办、县社科联、县交警大队负责",
        "中共如东县委网络安全和信息化委员会办公室 县精神文明办 县社科联 县交警大队",
    ),
    # bodies of zones that no table lists, and a field of two words
    (
        "区住房和建设委、公安海滨分局、生态城教体局、科学城社会事业局、保税区教育局参与",
        "区住房和建设委 公安海滨分局 生态城教体局 科学城社会事业局 保税区教育局",
    ),
    # members of a list of who answers for an item, that only their ending shows for bodies
    (
        "(责任单位:市委宣传部、市委党史方志室、山海合作办、市数字城市建设办公室、各乡镇办、有关单位)",
        "市委宣传部 市委党史方志室 山海合作办 市数字城市建设办公室",
    ),
    ("(县教育局牵头,建立名师工作室,改造实训中心)", "县教育局"),
    ("中共阳城县委教育工作领导小组印发通知", "中共阳城县委教育工作领导小组"),
    (
        "共青团县委、民革瑞安市委、九三学社市委、中共县委负责,大柴旦行政委员会、察尔汗行委配合",
        "共青团县委 民革瑞安市委 九三学社市委 中共县委 大柴旦行政委员会 察尔汗行委",
    ),
    ("成立学校布局调整工作领导小组、市教育结构调整工作专班", "学校布局调整工作领导小组 市教育结构调整工作专班"),
    ("市委组织部、共青团瑞昌市委和市教育科学研究室", "市委组织部 共青团瑞昌市委 市教育科学研究室"),
    ("市各委办局,市委各部委办,市各直属单位。抄送:市委有关部委办,市法院、市检察院。", "市法院 市检察院"),
    ("依托市未成年人成长指导中心和瑞昌市海外联谊会。", "市未成年人成长指导中心 瑞昌市海外联谊会"),
    ("由中小学教师发展中心负责", "中小学教师发展中心"),
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
    ("各市、县、区人民政府,省教育厅各处室", "省教育厅"),
    ("各地级以上市人民政府,省教育厅各处室", "省教育厅"),
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
    ("任务分给各区、县级市人民政府、各地级市教育局和各功能区管委会", ""),  # kinds of places have many
    ("市辖区政府、设区市政府落实责任,各功能区政府配合", ""),  # … whose governments have no name of their own
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
    (
        "成立由县长任组长的县教育改革和发展工作领导小组,保护和利用工作领导小组",
        "县教育改革和发展工作领导小组 利用工作领导小组",
    ),
    ("县卫生健康委员会建立联席会议", "县卫生健康委员会"),
    # a task that ends in its verb; a committee of a zone whose name holds a verb, a field or a rank
    (
        "成立平江县义务教育优质均衡发展创建指挥部,县委书记任政委;设立县教育强县建设工作推进指挥部",
        "平江县义务教育优质均衡发展创建指挥部 县教育强县建设工作推进指挥部",
    ),
    (
        "组建县普及普惠县创建工作领导小组、县集团化办学改革专班,成立专班推进",
        "县普及普惠县创建工作领导小组 县集团化办学改革专班",
    ),
    (
        "县产业集聚区管委会,县先进制造业开发区管委会,市城乡一体化示范区管委会,县商务中心区管委会,县高质量发展先行区管委会",
        "县产业集聚区管委会 县先进制造业开发区管委会 市城乡一体化示范区管委会 县商务中心区管委会 县高质量发展先行区管委会",
    ),
    ("市政府目标督查室、县目标绩效管理办公室、县工商业联合会", "市政府目标督查室 县目标绩效管理办公室 县工商业联合会"),
    ("落实教育部署,市委托第三方,市教育局长,优化布局,社区委员会,建设教师发展中心", ""),
]


@pytest.mark.parametrize(("text", "expected"), DEPARTMENTS)
def test_departments(text: str, expected: str) -> None:
    assert sorted(names(text, Department)) == sorted(expected.split())


ORGANIZATIONS = [
    # museums by quoted words, with their place; partners of which one is a place or a college; firms of the place
    (
        "参观故宫博物院、“铁血”纪念馆、沈阳“柳湖”战役博物馆、“智慧”图书馆",
        "故宫博物院 “铁血”纪念馆 沈阳“柳湖”战役博物馆",
    ),
    ("“互联网+”医院、“健康”医院、“云上”纪念馆、流动博物馆、移动博物馆", ""),
    ("与柳州市、海丰药业、中国联通战略合作,与县内东岭机床、海丰药业等企业共建", "海丰药业 中国联通 东岭机床 海丰药业"),
    # universities in short, behind a place or by a letter; what else holds them
    ("与华中科大、河南科大、云师大、浙江理工大、华东交大合作", "华中科大 河南科大 云师大 浙江理工大 华东交大"),
    (
        "与河北师大、湖北科大、西北师大、北师大、复旦大学深圳国际研究生院合作,东北大米进食堂,西北大开发",
        "河北师大 湖北科大 西北师大 北师大 复旦大学深圳国际研究生院",
    ),
    ("河南理工大学、合肥工大路小学、市学科大赛", "河南理工大学"),
    # a university given as one of those; a quarter of universities; a community of a catchment; an academy's own college
    ("一流大学如南京大学、复旦大学,入驻南京大学园区", "南京大学 复旦大学"),
    ("依托中国社会科学院研究生院、江苏省艺术馆", "中国社会科学院研究生院 江苏省艺术馆"),
    ("成立阳城县第三中学学区共同体", "阳城县第三中学学区共同体"),
    # a university whose name holds another's short one; a field with a letter before it; what is left of a longer name
    ("与中北大学合作,到北大学习", "中北大学 北大"),
    ("组建煤化工产业学院、各机电产业学院", "煤化工产业学院"),
    ("瞻仰反围剿战争纪念馆、南昌起义纪念馆", "南昌起义纪念馆"),
    # a foundation called by quoted words; a society by a short name; what a firm gives its name to; a college abroad
    ("支持“春苗”教育基金会、县老科协、市老促会,加强“双减”研究", "“春苗”教育基金会 县老科协 市老促会"),
    ("建设华为ICT学院、阿里云大数据学院,与腾讯合作建设智能制造学院", "华为ICT学院 阿里云大数据学院 腾讯"),
    ("与新加坡南洋理工学院合作", "新加坡南洋理工学院"),
    ("香江社会救助基金会捐建,推进东风集团化办学,县教育科技与文化研究会", "香江社会救助基金会 县教育科技与文化研究会"),
    ("与上海外服、广州立白等企业合作", "上海外服 广州立白"),
    ("以海尔集团、鲁西化工为龙头的企业,合作企业有:玉柴股份、三友化工", "海尔集团 鲁西化工 玉柴股份 三友化工"),
    # sure firms behind a known one, whatever the list is said of, and no other things
    ("由三一重工、远航科技、湘电集团等参与", "三一重工 远航科技 湘电集团"),
    ("华为、腾讯、人工智能、大数据公司、远航科技", "华为 腾讯"),
    # a university's seat that the gazetteer knows, or none that is a place; its institute before 的
    (
        "引进香港城市大学(东莞)、东北石油大学(秦皇岛),支持云岭大学(筹)",
        "香港城市大学(东莞) 东北石油大学(秦皇岛) 云岭大学",
    ),
    ("加强与北京大学考试研究院的合作", "北京大学考试研究院"),
    # firms by whose works a place goes, by officers, in 校企合作; laboratories of the State's; a group led by an institute
    ("对接中天、恒润、风电等重大产业项目,对接国培、省培等项目", "中天 恒润"),
    ("对接国投、省投等项目,围绕三峡、葛洲坝等重大项目", ""),
    ("深化与三一集团校企合作,聘请明湖集团董事长为导师,邀请企业集团总经理讲课", "三一集团 明湖集团"),
    (
        "拥有教育大数据应用国家工程实验室,共建国家蓝海养殖工程技术研究中心,申报国家级工程研究中心",
        "教育大数据应用国家工程实验室 国家蓝海养殖工程技术研究中心",
    ),
    ("标志着阳城县教育研究院教育集团成立", "阳城县教育研究院教育集团"),
    # a verb before a name, a college whose name holds the machine, a kind of alliance
    (
        "为专家颁发云海新区教育发展基金会证书,建议远山实业股份有限公司牵头组建企业用工联盟",
        "云海新区教育发展基金会 远山实业股份有限公司",
    ),
    ("共建宏图无人机产业学院,建设无人机产业学院", "宏图无人机产业学院"),
    # a zone where it is brought in, not where something lies in it; venues in a list; firms of an industry
    (
        "依托阳城高新技术产业开发区建设市域产教联合体,联合海湾工业园区开展订单培养,在阳城高新区新建学校2所",
        "阳城高新技术产业开发区 海湾工业园区",
    ),
    (
        "依托国家海洋博物馆、滨海科技馆、泰达图书馆开展研学,走进社区图书馆、校史馆",
        "国家海洋博物馆 滨海科技馆 泰达图书馆",
    ),
    (
        "联合中岳绒业、嘉禾茶业建立实训基地,与长城汽车天津哈弗分公司、金风科技共建,发展茶业",
        "中岳绒业 嘉禾茶业 长城汽车天津哈弗分公司 金风科技",
    ),
    ("梁岳农村商业银行设立助学金,引入农村商业银行", "梁岳农村商业银行"),
    # groups by the school at their head; a firm behind the group that owns it; whose school leads a group
    (
        "巩固阳城县实验小学总校、燕江小学教育总校办学成果,组建“名校+”总校、中学总校12个",
        "阳城县实验小学总校 燕江小学教育总校",
    ),
    (
        "与海螺集团芜湖建材股份有限公司、国能集团宁夏煤业有限责任公司合作",
        "海螺集团芜湖建材股份有限公司 国能集团宁夏煤业有限责任公司",
    ),
    ("组建阳城县直属第一初级中学教育集团、市直第三小学教育集团", "阳城县直属第一初级中学教育集团 市直第三小学教育集团"),
    (
        "与华兴电力(唐山曹妃甸)有限公司、约翰迪尔(佳木斯)农业机械有限公司共建产业学院",
        "华兴电力(唐山曹妃甸)有限公司 约翰迪尔(佳木斯)农业机械有限公司",
    ),
    ("与华为、湖南家具智造、郴州市大华家具制造有限公司合作", "华为 湖南家具智造 郴州市大华家具制造有限公司"),
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
    ("建设稀土与功能材料国家重点实验室,依托新药工程技术研究中心", "稀土与功能材料国家重点实验室"),
    ("依托中国航空工业集团开展研学", "中国航空工业集团"),
    (
        "支持海丰机床、东岭药业参与办学,与云岭重工、河口轮胎实施现代学徒制,与巴基斯坦教育学会合作",
        "海丰机床 东岭药业 云岭重工 河口轮胎 巴基斯坦教育学会",
    ),
    ("建立教研联盟20个,组建学科教研联盟", ""),
    ("组建向阳、河东新村等教育集团14个,小学、初中等教育集团", "向阳教育集团 河东新村教育集团"),
    ("发挥武清区教育发展战略研究会作用,依托中国教育学会", "武清区教育发展战略研究会 中国教育学会"),
    ("整合中小学教师研修中心、新教育培训中心和中小学校资源", "新教育培训中心"),
    ("支持行业协会、龙头企业牵头组建联盟,组建职业教育集团,培育公办小学优质教育集团", ""),
    ("每名学生学会2项技能,义务教育集团(学区)化管理,清华楼改造", ""),
    # a place within another name, and words between a quotation and what is called so
    (
        "成立安宁河谷产教联合体、乌蒙山片区高中联盟,原宁河区教育集团",
        "安宁河谷产教联合体 乌蒙山片区高中联盟 宁河区教育集团",
    ),
    (
        "“河西走廊”名校长联盟、“大别山”高中教育联盟,建立“学科教研”联盟、“1+N”教育联盟",
        "“河西走廊”名校长联盟 “大别山”高中教育联盟",
    ),
    (
        "创建湖南省义务教育教联体示范县,平江县教联体管理办法,三类教联体,城关小学教联体、马家店教联体",
        "城关小学教联体 马家店教联体",
    ),
    # schools on the net, launch sites, institutes of a university
    ("接入成都七中东方闻道网校、北京四中网校、黄冈网校,建好网校", "成都七中东方闻道网校 北京四中网校 黄冈网校"),
    ("与酒泉卫星发射中心、成都大熊猫繁育研究基地共建研学课程", "酒泉卫星发射中心 成都大熊猫繁育研究基地"),
    (
        "与华东师范大学国家教育宏观政策研究院、北京大学考试研究院签约,由西南大学协助建设县教师发展中心",
        "华东师范大学国家教育宏观政策研究院 北京大学考试研究院 西南大学",
    ),
    (
        "壮大县职业教育集团,组建了县教育学会,成立乡村小规模学校联盟,接入学而思网校",
        "县职业教育集团 县教育学会 学而思网校",
    ),
    (
        "参观东北沦陷史陈列馆,长影集团、长春艺术学院协助,接入上海超级计算中心",
        "东北沦陷史陈列馆 长影集团 上海超级计算中心",
    ),
    ("成立实验中学教育共同体,推广农村小学教育共同体", "实验中学教育共同体"),
    ("融入京津冀三地名校共同体,加入成渝职教共同体,组建4个名校共同体", "京津冀三地名校共同体 成渝职教共同体"),
    ("组建川渝毗邻地区教育联盟、苏皖毗邻区教育联盟", "川渝毗邻地区教育联盟 苏皖毗邻区教育联盟"),
    (
        "引进一汽解放青岛汽车有限公司、上汽通用五菱汽车股份有限公司",
        "一汽解放青岛汽车有限公司 上汽通用五菱汽车股份有限公司",
    ),
    # what banks lay by that are no firms; a kind of alliance
    ("依托临江开放大学建设学分银行,农业银行临江支行捐资", "农业银行临江支行"),
    ("·联盟型——“科学城”教育联盟,紧密型、联盟型集团", "“科学城”教育联盟"),
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
        ("牵头处室:发展规划处;配合处室:财务处", ["lead", "support"]),
        ("牵头单位为市教育局,配合单位为市财政局。", ["lead", "support"]),
        ("报主管部门(县教育局)。", [None]),
        ("报送(县教育局、县财政局)备案。", [None, None]),
        ("任务\t牵头单位\t配合单位\n加强配备\t区教育局\t区人社局\n", ["lead", "support"]),
        ("市教育局负责日常管理。市财政局负责人到会。", ["responsible", None]),
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
    assert names("扩建新城区幼儿园", School, "210681") == ["新城区幼儿园"]  # a new town, no district of elsewhere


def test_a_college_that_a_district_founds_is_its_own() -> None:
    assert names("筹建青岛海洋装备职业学院", School, "370215") == ["青岛海洋装备职业学院"]
    assert names("与青岛职业技术学院合作", School, "370215") == []


def test_a_famous_school_is_a_partner_but_in_its_own_city() -> None:
    for code, kind in (("371500", Organization), ("110108", School), ("430100", Organization)):
        assert names("与人大附中合作办学", kind, code) == ["人大附中"]


def test_who_is_brought_in_is_a_partner_but_for_its_branches() -> None:
    text = "引进衡水泰华中学、成都外国语学校,引进广州市执信中学南沙学校"
    assert names(text, Organization, "440115") == ["衡水泰华中学", "成都外国语学校"]
    assert names(text, School, "440115") == ["广州市执信中学南沙学校"]


def test_who_is_learnt_from_is_a_partner() -> None:
    found = read("组织教师到邵阳市第二中学跟岗,学习杭州学军中学做法。新建邵阳市第二中学。", "430524")
    assert [type(one) for one in found] == [Organization, Organization, School]


def test_a_body_that_only_the_page_names_is_found_where_the_page_names_it() -> None:
    page = "索引号:K12-2022    发布机构:茂县人民政府办公室\n来源:茂县教育网\n茂县教育规划\n茂县教育局负责。\n"
    found = [m for m in facts_of(Document("茂", "茂.txt", "", page))["mentions"] if m["type"] == "Department"]
    assert [(m["name"], page[m["start"] : m["end"]]) for m in found] == [
        ("茂县人民政府办公室",) * 2,
        ("茂县教育局",) * 2,
    ]


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
        "湖南师范大学实验小学": "primary",
        "东北师范大学实验学校": None,
        "如东老年大学": "adult",
        "英华分校": None,
        "云岭师范大学附属小学": "primary",  # a university runs it and it is none
        "云岭大学附中": "secondary",
        "云岭大学附属滨河学校": None,
    }
    assert {name: stage_of(name) for name in stages} == stages


@pytest.mark.parametrize("stop", ["。", ",", "\t牵头单位\t"])
def test_the_steps_grow_with_the_text_only(stop: str) -> None:
    """Also where no full stop stands, as in a page, or a table, that is one line."""
    sentence = f"改扩建汤园小学、异地新建河口小学,与教育、财政等部门协同,与企业合作,办好各中小学(区教委牵头){stop}"

    def calls(times: int) -> int:
        reading, found = Reading(clean(sentence * times), [], Metadata()), list[Name]()
        steps = count_calls(lambda: found.extend(find_names(reading)))
        assert len(found) == 5 * times
        return steps

    calls(1)  # loads what is loaded once
    once, twice = map(calls, (40, 80))
    assert twice < 2.1 * once
