"""Metadata: heads of pages as they come off the web, and what they say of the plan."""

from __future__ import annotations

import pytest

from kg.extract.metadata import read_metadata
from kg.extract.steps import take_steps
from kg.read.cleaning import clean

HEADS: list[tuple[str, dict[str, str | int | None]]] = [
    # a title whose second line begins with its years, or is all but the place; one with a column of the site before it
    (
        "茂县乡村教育振兴\n三年行动计划(2020—2022年)\n为了振兴,制定本计划。\n",
        {"title": "茂县乡村教育振兴三年行动计划(2020—2022年)"},
    ),
    ("茂县人民政府 专项规划 茂县“十四五”教育规划\n", {"title": "茂县“十四五”教育规划"}),
    # … not the column itself
    ("首页\t机构职能\t“十四五”规划\n茂县教育规划(2021—2025年)\n", {"title": "茂县教育规划(2021—2025年)"}),
    # a motto above, a dash before the title
    ("办好每一所学校\n——茂县“十四五”教育规划\n", {"title": "茂县“十四五”教育规划"}),
    ("茂县“十四五”教育规划\n(草案)\n", {"title": "茂县“十四五”教育规划(草案)"}),
    # … in a table of tabs, in a list of links, with its number before it, at the end of the page's path alone
    ("文号\t茂政发〔2021〕3号\n标题\t茂县“十四五”教育规划\n", {"title": "茂县“十四五”教育规划"}),
    ("附件:1.茂县“十四五”教育规划.doc\n", {"title": "茂县“十四五”教育规划"}),
    ("附件:12.茂县“十四五”教育规划\n", {"title": "茂县“十四五”教育规划"}),
    (
        "【茂政发〔2021〕3号】茂县“十四五”教育规划\n前言\n",
        {"title": "茂县“十四五”教育规划", "doc_number": "茂政发〔2021〕3号"},
    ),
    (
        "当前位置:首页 > 规划计划 > 茂县“十四五”教育规划\n一、基础\n建成学校20所。\n",
        {"title": "茂县“十四五”教育规划", "period_end": 2025},
    ),
    # the maker above the title with the day below it, both below it; the day behind the number; who printed it, and when
    (
        "茂县人民政府\n茂县“十四五”教育规划\n(2021年6月30日)\n一、基础\n",
        {"issuer": "茂县人民政府", "signed": "2021-06-30"},
    ),
    ("茂县教育规划\n(茂县教育局 2021年6月30日)\n一、基础\n", {"issuer": "茂县教育局", "signed": "2021-06-30"}),
    (
        "关于印发茂县教育规划的通知\n茂政发〔2021〕3号    2021年6月30日\n各乡镇:\n",
        {"doc_number": "茂政发〔2021〕3号", "signed": "2021-06-30"},
    ),
    (
        "茂县教育规划\n建成学校20所。\n抄送:县委各部门。\n茂县教育局办公室    2021年6月30日印发\n",
        {"issuer": "茂县教育局办公室", "signed": "2021-06-30"},
    ),
    # a signature with annexes of some length behind it; a day amid the text that nobody signs
    (
        "茂县教育规划\n推进教育。\n" * 400 + "茂县教育局\n2021年6月30日\n附件\n" + "学校\t推进教育\n" * 200,
        {"issuer": "茂县教育局", "signed": "2021-06-30"},
    ),
    ("茂县教育规划\n推进教育。\n" * 400 + "2021年6月30日\n" + "推进教育。\n" * 200, {"issuer": None, "signed": None}),
    # … nor is it signed by who signs an annex; the day of a paper that is cited
    (
        "茂县教育规划\n"
        + "推进教育。\n" * 800
        + "附件1\n关于成立专班的通知\n茂县教育局\n2019年3月1日\n"
        + "学校\t推进教育\n" * 200,
        {"issuer": None, "signed": None},
    ),
    ("茂县教育规划\n根据《通知》(茂政发〔2019〕7号 2019年5月6日)\n推进教育。\n", {"signed": None}),
    # fields that hold what nobody sees, all in one line with the text, and a number below lines that are broken at a width
    ("发布机构:茂县\u200b教育局\n茂县教育规划\n", {"issuer": "茂县教育局"}),
    (
        "索引号: 01/2021 发布机构: 茂县教育局 文号: 茂教〔2021〕3号 成文日期: 2021-06-30 茂县教育规划 一、任务 "
        + "推进教育。 " * 200,
        {"issuer": "茂县教育局", "signed": "2021-06-30", "title": "茂县教育规划"},
    ),
    (
        "关于印发茂县教育规划的通知\n索取号:01-2021-118  登记日期:2021-07-01\n茂教〔2021〕3号\n"
        + "加快推进全县教育的发展,办好每\n一所学校。\n" * 20,
        {"doc_number": "茂教〔2021〕3号"},
    ),
    # an encyclopedia's first sentence; fields in Markdown
    (
        "茂县教育行动计划是为发展教育制定的文件,由茂县教育局于2021年6月30日印发实施。\n",
        {"title": "茂县教育行动计划", "issuer": "茂县教育局", "signed": "2021-06-30"},
    ),
    ("# 茂县教育规划\n\n**发布机构:** 茂县教育局\n**文号:** 茂教〔2021〕3号\n", {"issuer": "茂县教育局"}),
    # the maker in a line over the title, in the line of the number, in brackets under the title
    (
        "阳和县人民政府\n阳和县职业教育发展实施意见\n阳政发〔2023〕5号\n为发展职业教育,提出如下意见。\n阳和县人民政府\n2023年9月1日\n",
        {"title": "阳和县职业教育发展实施意见", "issuer": "阳和县人民政府", "doc_number": "阳政发〔2023〕5号"},
    ),
    ("甲县教育局 甲教字〔2022〕3号\n甲县“十四五”教育规划\n一、基础\n", {"doc_number": "甲教字〔2022〕3号"}),
    ("甲县“十四五”教育规划\n(甲县教育局 2021年12月)\n一、基础\n", {"issuer": "甲县教育局", "signed": None}),
    # a number that the site runs into the headline behind it; several who sign, a federation among them
    (
        "甲政办发[2020]35号甲县义务教育优质均衡发展实施方案的通知\n时间:2020-09-29 来源: 作者:\n",
        {"doc_number": "甲政办发〔2020〕35号", "published": "2020-09-29"},
    ),
    (
        "关于印发《甲县特殊教育提升计划》的通知\n各乡镇:\n现印发给你们。\n甲县教育局 甲县财政局\n甲县民政局 甲县残疾人联合会\n"
        "2024年6月28日\n",
        {"issuer": "甲县教育局", "signed": "2024-06-28"},
    ),
    # a notice that passes on what bureaus have drawn up
    (
        "甲县人民政府办公室关于转发县教育局等部门甲县“十四五”特殊教育提升行动计划实施方案的通知\n各乡镇人民政府:\n",
        {"title": "甲县“十四五”特殊教育提升行动计划实施方案", "issuer": "甲县人民政府办公室", "period_end": 2025},
    ),
    # a link to the plan as a file, with what the site calls it
    (
        "甲县“十四五”教育规划\n一、基础\n甲县有学校20所。\n相关附件:甲县“十四五”教育规划.pdf\n",
        {"title": "甲县“十四五”教育规划"},
    ),
    ("通知公告\n附件1.甲县“十四五”教育规划.docx\n甲县有学校20所。\n", {"title": "甲县“十四五”教育规划"}),
    ("通知公告\n附件下载:甲县“十四五”教育规划\n甲县有学校20所。\n", {"title": "甲县“十四五”教育规划"}),
    ("通知公告\n规划全文:甲县“十四五”教育规划\n甲县有学校20所。\n", {"title": "甲县“十四五”教育规划"}),
    # a table of bullets with its keys in brackets, each value on the line below
    (
        "• [ 发文字号 ]\n• 江府〔2023〕118号\n• [ 有效性 ]\n• [ 成文日期 ]\n• 2023-11-30\n• [ 发布日期 ]\n• 2023-12-08\n"
        "江洲区人民政府关于印发江洲区教育事业发展“十四五”规划的通知\n",
        {
            "title": "江洲区教育事业发展“十四五”规划",
            "issuer": "江洲区人民政府",
            "doc_number": "江府〔2023〕118号",
            "signed": "2023-11-30",
            "published": "2023-12-08",
        },
    ),
    # a plan that refers to one that was passed on; whoever passed it on did not issue this one
    (
        "甲州市特殊教育实施方案(2022—2025年)\n根据国务院办公厅转发的《“十四五”特殊教育发展提升行动计划》,制定本方案。\n",
        {"title": "甲州市特殊教育实施方案(2022—2025年)", "issuer": None, "period_start": 2022},
    ),
    # a notice whose own title is the site's headline, with blanks in it
    (
        "甲县“七优享”工程实施方案(2023—2027年)的通 知\n各成员单位:\n现将《甲县“学有优教”专项方案(2023—2027年)》印发给你们。\n"
        "甲县人民政府办公室\n2023年6月2日\n",
        {"title": "甲县“学有优教”专项方案(2023—2027年)", "issuer": "甲县人民政府办公室", "signed": "2023-06-02"},
    ),
    # a title that the page runs on behind, one with a note, one that only the preamble gives; a page that explains a plan
    (
        "甲州市“十四五”教育事业发展规划 发布时间:2022-05-19 16:32\n为推动发展,制定本规划。\n",
        {"title": "甲州市“十四五”教育事业发展规划", "published": "2022-05-19", "period_end": 2025},
    ),
    ("甲县“十四五”教育事业发展规划(节选)\n第三章 任务\n", {"title": "甲县“十四五”教育事业发展规划"}),
    ("(2018-2020年)\n制订《甲州市学前教育行动计划》。\n", {"title": "甲州市学前教育行动计划", "period_start": 2018}),
    (
        "甲县教育局关于《甲县“十四五”教育规划》的解读\n一、背景\n",
        {"title": "甲县教育局关于《甲县“十四五”教育规划》的解读", "period_start": 2021},
    ),
    (
        "附件1\n甲县“十四五”教育发展主要指标\n一、学前教育\n",
        {"title": "甲县“十四五”教育发展主要指标", "period_end": 2025},
    ),
    # a site that shares files, and one that stamps the page with its own name
    (
        "版权说明:本文档由用户提供\n文档简介\n甲县名师培养工程实施方案\n一、背景\n",
        {"title": "甲县名师培养工程实施方案"},
    ),
    ("甲市“十四五”教育规划\n2021-12-30 甲市人民政府网\n", {"published": "2021-12-30", "issuer": None}),
    # a menu of many lines before it, the site's name behind it, marks of another kind, months, a list in it
    ("首页\n" + "教育动态\n政务公开\n" * 9 + "甲县“十四五”教育规划\n", {"title": "甲县“十四五”教育规划"}),
    ("甲县“十四五”教育规划 - 甲县人民政府\n为了发展。\n", {"title": "甲县“十四五”教育规划"}),
    ("甲县「十四五」教育規劃\n", {"period_start": 2021, "period_end": 2025}),
    # numerals that count something and name no five-year plan; a day that is none
    ("甲县十五年免费教育实施方案\n", {"period_start": None}),
    ("甲县教育高质量发展二十五条行动计划\n", {"period_start": None}),
    ("甲县教育规划\n甲县教育局\n二〇二一年十十月三十十日\n", {"signed": None}),
    ("甲县教育规划\n甲县教育局\n二Ο二二年三月八日\n", {"signed": "2022-03-08"}),
    ("甲县教师三年行动方案(2021年7月-2024年6月)\n", {"period_start": 2021, "period_end": 2024}),
    ("甲县中小学、幼儿园布局专项规划(2021—2035年)\n", {"title": "甲县中小学、幼儿园布局专项规划(2021—2035年)"}),
    # several bodies side by side; a date stamp with blanks before it; a title by a field of the table
    ("中共甲县委 甲县人民政府关于建设教育强县的实施意见\n(2021年8月20日)\n", {"issuer": "中共甲县委、甲县人民政府"}),
    ("甲县“十四五”教育规划\n 2021-12-27 来源:县教育局 点击:345\n", {"published": "2021-12-27"}),
    (
        "信息标题:甲县“十四五”教育规划\n公开日期:2021-12-01\n",
        {"title": "甲县“十四五”教育规划", "published": "2021-12-01"},
    ),
    ("甲县教育局\n“十四五”教育信息化发展规划\n", {"title": "甲县教育局“十四五”教育信息化发展规划"}),
    ("现将《甲县教育规划实施方案》印发给你们。", {"title": None}),
    # a plan kept as a list of tasks; a period or a status in the line below the title, where the site gives the title first without it
    ("甲县教育领域三年攻坚台账\n攻坚一:消除大班额。\n", {"title": "甲县教育领域三年攻坚台账"}),
    (
        "甲县“十四五”教育规划\n发布时间:2021-12-30 09:20\n甲县“十四五”教育规划\n(2021—2025年)\n前言\n",
        {"title": "甲县“十四五”教育规划(2021—2025年)", "published": "2021-12-30"},
    ),
    ("甲县“十四五”教育规划\n(征求意见稿)\n前言\n", {"title": "甲县“十四五”教育规划(征求意见稿)"}),
    # the stamp of a site begins with the body; a number with the day of publishing in its line
    (
        "甲县“十四五”教育规划\n甲县教育体育局 2022-04-12 15:33:02\n前言\n",
        {"issuer": "甲县教育体育局", "published": "2022-04-12"},
    ),
    ("关于印发《甲县教育规划》的通知\n甲教〔2021〕210号 发布时间:2021-12-31\n", {"doc_number": "甲教〔2021〕210号"}),
    # several fields in a line, keys in heavy brackets, the red head, the maker below the title, a reading behind each character
    (
        "索引号 0152/2022-01 发布机构 如东县教育体育局\n公开目录 规划 发布日期 2022-01-05 10:12:33\n文号 浏览量\n"
        "如东县“十四五”教育规划\n",
        {"issuer": "如东县教育体育局", "published": "2022-01-05", "doc_number": None},
    ),
    ("甲县教育规划\n【索引号】0152/2022 【发布机构】如东县教育局 【公文时效】有效\n", {"issuer": "如东县教育局"}),
    (
        "如东县教育局文件\n东教发〔2022〕18号\n关于印发《如东县教育计划》的通知\n如东县教育局办公室\n2022年3月7日\n",
        {"issuer": "如东县教育局", "signed": "2022-03-07"},
    ),
    ("如东县“十四五”教育规划\n如东县教育局 2021年12月\n为了发展。\n", {"issuer": "如东县教育局", "signed": None}),
    ("如东县“十四五”教育规划\n(如东县教育局 二O二四年三月)\n为了发展。\n", {"issuer": "如东县教育局", "signed": None}),
    ("如(ru)东(dong)县(xian)(xian)教(jiao)育(yu)规(gui)(gui)划(hua)\n", {"title": "如东县教育规划"}),
    (
        "黄冈市教育实施方案(2021-2023年)Р 为了发展,制定本方案。Р 一、目标Р 新建学校2所。\n",
        {"title": "黄冈市教育实施方案(2021-2023年)"},
    ),
    # the period in the preamble only; what a plan's indicators are called
    (
        "如东县教育三年行动方案\n为了发展,结合实际制定本方案(2023-2025)。\n",
        {"period_start": 2023, "period_end": 2025},
    ),
    (
        "如东县教育事业发展“十四五”规划主要指标和重点项目表\n",
        {"title": "如东县教育事业发展“十四五”规划主要指标和重点项目表"},
    ),
    # letters for digits in the number and the day, blanks around the brackets, brackets of other kinds, who signs it
    (
        "如政办〔2O23〕28号\n如东县人民政府办公室\n关于印发如东县教育行动计划(2023—2025年)的通知\n2023年l0月12日\n",
        {"doc_number": "如政办〔2023〕28号", "signed": "2023-10-12", "issuer": "如东县人民政府办公室"},
    ),
    ("东政办发 〔 2021 〕 第 30 号\n如东县教育规划\n", {"doc_number": "东政办发〔2021〕30号"}),
    ("东教发（2022）15号　签发人：\n如东县教育规划\n", {"doc_number": "东教发〔2022〕15号"}),
    ("东政发〔2022〕5号 主题词:教育 规划\n如东县教育规划\n", {"doc_number": "东政发〔2022〕5号"}),
    (
        "如东县人民政府关于印发如东县教育规划的通知（东政发［2021］9号）\n各镇：\n",
        {"title": "如东县教育规划", "doc_number": "东政发〔2021〕9号"},
    ),
    # a day on which the site made the page, beside a signature; a label, the place above in the plan's own title
    (
        "发布机构：如东县教育局 生成日期：2023-08-31\n关于印发《如东县教育规划》的通知\n如东县教育局\n2023年8月28日\n",
        {"signed": "2023-08-28", "published": "2023-08-31"},
    ),
    (
        "南通市如东县教育局关于印发如东县教育规划的通知\n各镇：\n【规划】南通市如东县教育规划\n为了发展\n",
        {"title": "南通市如东县教育规划"},
    ),
    # fields that follow one another without a blank, in one line with strokes, in heavy brackets; keys that few sites use
    (
        "发布机构：如东县教育局生成日期：2021-12-31公开日期：2022-01-04\n如东县教育规划\n",
        {"issuer": "如东县教育局", "signed": "2021-12-31", "published": "2022-01-04"},
    ),
    (
        "发文单位：如东县教育局 | 文号：东教〔2022〕12号 | 成文日期：2022-03-01 | 公开日期：2022-03-05\n如东县教育规划\n",
        {"issuer": "如东县教育局", "doc_number": "东教〔2022〕12号", "signed": "2022-03-01", "published": "2022-03-05"},
    ),
    (
        "【发布日期】2022-04-18 【发文机关】如东县人民政府 【文号】东政发〔2022〕8号\n如东县教育规划\n",
        {"issuer": "如东县人民政府", "doc_number": "东政发〔2022〕8号", "published": "2022-04-18"},
    ),
    ("印发机关：如东县教育局\n发文编号：东教〔2022〕2号\n如东县教育规划\n", {"doc_number": "东教〔2022〕2号"}),
    ("名称 | 如东县教育规划\n", {"title": None}),
    ("如东县教育规划\n如东县教育局 2022-03-02 09:12:33 浏览次数:22\n", {"published": "2022-03-02"}),
    # a title broken over lines, with its period in the second, before its quotation marks; a title that was agreed to
    (
        "如东县教育局关于印发\n《如东县教师队伍三年行动方案\n（2023-2025年）》的通知\n",
        {"title": "如东县教师队伍三年行动方案(2023-2025年)", "period_end": 2025},
    ),
    (
        "如东县人民政府\n关于印发如东县教育发展\n“十四五”规划的通知\n",
        {"title": "如东县教育发展“十四五”规划", "issuer": "如东县人民政府"},
    ),
    ("各镇：\n《如东县教育规划》已经县政府同意，现印发给你们。\n", {"title": "如东县教育规划"}),
    ("如东县教育三年行动计划\n（2023年9月—2026年8月）\n", {"period_start": 2023, "period_end": 2026}),
    (
        "公开日期：2021年09月10日\n关于《如东县学前教育行动计划（2021-2023年）》的通知\n",
        {"title": "如东县学前教育行动计划(2021-2023年)", "published": "2021-09-10", "period_end": 2023},
    ),
    # a number without 号; a day that a site gives once; the office of a prefecture
    ("文号：东政发〔2022〕30\n东县教育规划\n", {"doc_number": "东政发〔2022〕30号"}),
    ("生成日期：2022-03-01\n东县教育规划\n", {"signed": "2022-03-01", "published": None}),
    (
        "东县教育规划\n推进教育。\n大兴安岭地区行政公署\n2022年3月1日\n",
        {"issuer": "大兴安岭地区行政公署", "signed": "2022-03-01"},
    ),
    # the period where only the text gives it
    ("如东县教育行动计划\n用三年时间(2023—2025年)补齐短板。\n", {"period_start": 2023, "period_end": 2025}),
    ("如东县教育行动计划\n实施周期为2022—2024年。\n", {"period_start": 2022, "period_end": 2024}),
    ("如东县教育提升规划\n2021年至2025年,财政投入80亿元。\n", {"period_start": 2021, "period_end": 2025}),
    # bodies one below or behind the other: of more than two the first
    ("甲县教育局\n甲县发展和改革局\n甲县财政局\n关于印发《甲县教育计划》的通知\n", {"issuer": "甲县教育局"}),
    ("甲县教育局\n甲县财政局\n关于印发《甲县教育计划》的通知\n", {"issuer": "甲县教育局、甲县财政局"}),
    ("如东县教育规划\n如东县教育局编\n2021年11月\n", {"issuer": "如东县教育局"}),
    # a site's line above a title that is whole, as it begins with its place; the half of one that begins further down
    ("规划计划\n茂县教育发展提升行动方案\n为加快发展,制定本方案。\n", {"title": "茂县教育发展提升行动方案"}),
    (
        "茂县人民政府网\n茂县人民政府关于加快教育发展的意见\n为加快发展,提出本意见。\n",
        {"title": "茂县人民政府关于加快教育发展的意见"},
    ),
    ("百度文库\n茂县“十四五”教育发展规划\n前言\n", {"title": "茂县“十四五”教育发展规划"}),
    ("茂县全面推进\n城市学校扩容行动方案\n为加快发展,制定本方案。\n", {"title": "茂县全面推进城市学校扩容行动方案"}),
    # a heading is no title, however it is numbered; years and a body that a line end cuts; a site's name above its notice
    ("一、总体要求\n为加快发展,推进改革。\n(一)实施师德铸魂行动\n加强。\n", {"title": None}),
    ("专栏1 教师队伍建设行动计划\n加强。\n", {"title": None}),
    (
        "第二节 实施强基行动\n推进,落实。\n1.1 学前教育普及行动\n推进,落实。\n任务一 实施强师计划\n推进,落实。\n",
        {"title": None},
    ),
    ("甲县教育振兴行动计划(2023—20\n25年)\n为了振兴,制定本计划。\n", {"title": "甲县教育振兴行动计划(2023—2025年)"}),
    ("甲县教育振兴行动计划(2023—2025年).docx\n为了振兴,制定本计划。\n", {"title": "甲县教育振兴行动计划(2023—2025年)"}),
    ("发布机构：甲县\n人民政府办公室\n甲县教育规划\n", {"issuer": None}),
    # what a body did on a day is no signature
    ("甲县教育规划\n为了发展。茂县教育局2022年3月5日召开推进会。\n", {"issuer": None, "signed": None}),
    ("甲县教育规划\n为了发展。茂县教育局2022年3月5日出台计划。\n", {"issuer": None, "signed": None}),
    ("茂县人民政府\n茂县人民政府关于印发《茂县教育规划》的通知\n", {"issuer": "茂县人民政府"}),
    # a title that names the paper it is about, in one line or two; one whose period stands in the second line, or with the mark that closes it
    (
        "茂县人民政府关于贯彻落实《国务院关于加强师资建设的意见》的实施意见\n茂政发〔2013〕8号\n提出本意见。\n",
        {"title": "茂县人民政府关于贯彻落实《国务院关于加强师资建设的意见》的实施意见", "issuer": "茂县人民政府"},
    ),
    (
        "茂县人民政府关于实施\n《国务院关于基础教育的决定》的意见\n(茂政〔2003〕8号)\n",
        {"title": "茂县人民政府关于实施《国务院关于基础教育的决定》的意见"},
    ),
    (
        "茂县教育事业发展\n第十一个五年规划\n百年大计。\n",
        {"title": "茂县教育事业发展第十一个五年规划", "period_end": 2010},
    ),
    (
        "近日,省委印发了\n《茂省教育发展行动计划\n(2023—2025年)》\n全文如下\n",
        {"title": "茂省教育发展行动计划(2023—2025年)"},
    ),
    ("【文字解读】《茂县“十四五”教育规划》的解读\n一、背景\n", {"title": "《茂县“十四五”教育规划》的解读"}),
    # … and one whose line end was lost
    (
        "1、茂县“十四五”教育规划为加快发展,推进现代化,制定本规划。一、目标推进教育。\n",
        {"title": "茂县“十四五”教育规划"},
    ),
    (
        "词条 | 茂县“十四五”教育规划 |\n释义 | 茂政发〔2021〕8号 未来5年,制定本规划。\n",
        {"title": "茂县“十四五”教育规划", "doc_number": "茂政发〔2021〕8号"},
    ),
    ("茂县“十四五”教育规划\n茂政发〔2021〕8号文件印发以来,全县进步。\n", {"doc_number": None}),
    ("茂县“十四五”教育规划一、目标推进教育。\n", {"title": "茂县“十四五”教育规划"}),
    # what a site that shares files adds to the title, or has of it alone; a count that is none
    (
        "茂县教育规划Word文档下载推荐.docx\n- 页数:9\n推进教育。\n",
        {"title": "茂县教育规划"},
    ),
    ("茂县教育规划.pdf_第3页 在线预览 收藏 下载积分:10\n推进教育。\n", {"title": "茂县教育规划"}),
    ("来源:茂县政府办 日期:2022-09-05\n茂县教育规划\n推进教育。\n", {"issuer": "茂县政府办"}),
    ("茂县教育规划_第1页\n茂县教育规划_第2页\n推进教育。\n", {"title": "茂县教育规划"}),
    ("- 0\n茂县教育规划\n一、要求\n", {"title": "茂县教育规划"}),
    # which page it is, behind the title; who numbered it, run into the notice's title
    ("茂县“十四五”教育规划(2)\n上一页 1 2 下一页\n推进教育。\n", {"title": "茂县“十四五”教育规划"}),
    ("茂县“十四五”教育规划 - 12 -\n第三节 指标\n推进教育。\n", {"title": "茂县“十四五”教育规划"}),
    ("茂县“十四五”教育规划-全文-第3页\n推进教育。\n", {"title": "茂县“十四五”教育规划"}),
    ("茂县教育规划(2021)\n推进教育。\n", {"title": "茂县教育规划(2021)"}),
    ("茂县“十四五”教育规划_2\n推进教育。\n", {"title": "茂县“十四五”教育规划"}),
    ("茂县“十四五”教育规划(下)\n推进教育。\n", {"title": "茂县“十四五”教育规划"}),
    ("智慧校园所13 20 35\n信息化智慧校园132035\n", {"title": None}),
    # a number of which the page says that it has but a part; a day behind a number; who answers for a task issues nothing
    (
        "茂县人民政府关于推动职业教育的实施方案\n茂政办发〔2022〕7号 (节选)\n推进教育。\n",
        {"doc_number": "茂政办发〔2022〕7号", "issuer": "茂县人民政府"},
    ),
    (
        "茂县教育规划\n茂教发〔2022〕4号 2022-09-05 字号:大 中 小\n推进。\n",
        {"published": "2022-09-05", "doc_number": "茂教发〔2022〕4号"},
    ),
    ("四川省茂县人民政府门户网站 2021-08-17\n(三)指标\n推进。\n", {"published": "2021-08-17"}),
    ("茂县新闻网 2022-05-11 09:38:20 记者 张三\n推进。\n", {"published": "2022-05-11"}),
    ("推进教育。\n责任部门:县教育局牵头,县民政局配合)\n", {"issuer": None}),
    (
        "县教育局等三部门关于印发《茂县教育规划》的通知\n各校:\n县教育局 县民政局 县财政局\n2022年8月15日\n",
        {"issuer": "县教育局", "signed": "2022-08-15"},
    ),
    (
        "茂政办发〔2021〕8号《茂县人民政府办公室关于印发茂县教育规划的通知》\n各镇:\n",
        {"doc_number": "茂政办发〔2021〕8号"},
    ),
    # what a site has before the head of a notice
    ("【政策文件】茂县教育局关于印发《茂县教育规划》的通知\n各镇:\n", {"issuer": "茂县教育局"}),
    ("通知公告 > 茂县教育局关于印发《茂县教育规划》的通知\n各镇:\n", {"issuer": "茂县教育局"}),
    ("(转载)茂县教育局关于印发《茂县教育规划》的通知\n各镇:\n", {"issuer": "茂县教育局"}),
    # … and what tells that the notice is another paper's
    ("茂县教育规划\n附件1:乙省教育厅关于印发《乙省教育规划》的通知\n", {"issuer": None}),
    ("茂县教育规划\n【附件】乙省教育厅关于印发《乙省教育规划》的通知\n", {"issuer": None}),
    ("茂县教育规划\n政策依据:\n1.乙省教育厅关于印发《乙省教育规划》的通知\n", {"issuer": None}),
    ("茂县教育规划\n(二)乙省教育厅关于印发《乙省教育规划》的通知\n", {"issuer": None}),
    ("茂县教育规划\n转发:乙省教育厅关于印发《乙省教育规划》的通知\n", {"issuer": None}),
    ("茂县教育规划\n为办好学校,茂县教育局印发方案。\n", {"issuer": None}),
    ("利用三年时间(2021年9月至2024年8月),推进教育。\n", {"period_start": 2021, "period_end": 2024}),
    # a page amid a plan: the caption of its table, the plan by whose end it counts
    ("(三)目标\n表1 茂县“十四五”教育发展主要指标\n", {"title": None, "period_end": 2025}),
    ("二、基础\n“十三五”期间扩容,“十四五”期间提质。到2025年,新建小学2所。\n", {"period_end": 2025}),
    ("二、基础\n“十三五”期间扩容,新建小学2所。\n", {"period_end": None}),
    ("二、基础\n“十三五”期间扩容。至2020年,全区共有小学2所。\n", {"period_end": None}),
    ("附表2 茂县“十四五”教育重点项目\n1 茂县小学 36班\n", {"title": None, "period_end": 2025}),
    ("二、基础\n表1 茂县“十三五”主要指标完成情况\n“十四五”期间提质,到2025年达标。\n", {"period_end": 2025}),
    ("(二)指标\n茂县“十四五”时期教育发展指标体系\n毛入园率 95.3 97\n", {"period_end": 2025}),
    # when an article on WeChat and a page with a button were put up; what is no first half of a title
    ("茂县教育规划\n原创 茂县教育 2023-03-14 18:30 发表于四川\n推进。\n", {"published": "2023-03-14"}),
    ("茂县教育规划\n规划 时间:2023-03-14 09:11:12 收藏\n推进。\n", {"published": "2023-03-14"}),
    (
        "市政府文件\n茂县人民政府\n关于加快发展职业教育的实施意见\n各镇:\n",
        {"title": "茂县人民政府关于加快发展职业教育的实施意见", "issuer": "茂县人民政府"},
    ),
    ("茂县教育情况报告\n2022-10-18 12:02   县政府教育督导室\n推进。\n", {"published": "2022-10-18"}),
    ("一图读懂丨《茂县“十四五”教育规划》\n2023-03-14 09:11 茂县教育局\n推进。\n", {"published": "2023-03-14"}),
    ("茂县教育局\n关于印发茂县“十四五”教育规划\n的 通 知\n各学校:\n", {"title": "茂县“十四五”教育规划"}),
    (
        "茂县劳动教育计划.docx\n为认真落实省人民政府关于印发省教育“十四五”规划的通知精神,制定本计划。\n",
        {"title": "茂县劳动教育计划"},
    ),
    (
        "茂县建校\n茂县近日出台《茂县建校方案(2021—2023年)》,三年建成。\n",
        {"title": "茂县建校方案(2021—2023年)", "period_end": 2023},
    ),
    (
        "茂县教育局 茂县财政局\n茂县体育局\n2021618日\n茂县教育规划\n",
        {"signed": "2021-06-18"},
    ),
    ("茂县教育规划\n2021年04月12日 来源: 本站\n推进。\n", {"published": "2021-04-12"}),
    ("关于印发《茂县教育规划》的通知 2021-09-29\n各校:\n", {"published": "2021-09-29"}),
    (
        "关于印发《茂县教育规划(2016-2020年)》的通知\n现将《茂县教育规划(2016-2020)年)》印发。\n",
        {"title": "茂县教育规划(2016-2020年)"},
    ),
    # a headline of news that names a plan
    ("“美育”纳入了茂县社会发展规划\n该县有小学98所。\n", {"title": None}),
    ("茂县学前教育纳入公共服务体系实施方案\n推进。\n", {"title": "茂县学前教育纳入公共服务体系实施方案"}),
    # what is no part of a title, and what looks like what a file is called
    ("关于印发茂县“十四五”教育规划\n各学校:\n", {"title": "茂县“十四五”教育规划", "period_end": 2025}),
    ("茂县教师Word培训计划\n推进。\n", {"title": "茂县教师Word培训计划"}),
    (
        "茂县人民政府关于统筹教育改革发展的实施意见茂政发[2017]52号\n各乡镇:\n",
        {"title": "茂县人民政府关于统筹教育改革发展的实施意见", "doc_number": "茂政发〔2017〕52号"},
    ),
    # what a plan has drawn up is not its own title; the columns of a site above one
    ("茂县发出通知。\n一、党建\n1.制订《茂县思政工作实施意见》,加强。\n", {"title": None}),
    ("文库 > 政策 > 茂县学前教育实施意见\n茂县学前教育实施意见\n一、要求\n", {"title": "茂县学前教育实施意见"}),
    # a plan for a year
    ("茂县教育局2023年工作要点\n一、党建\n", {"title": "茂县教育局2023年工作要点", "issuer": "茂县教育局"}),
    # a page that lost marks and letters beside its digits, and a site that has others for them
    (
        "茂县教育规划(2021_2025年)\n茂政发〔20229\n关于印发茂县教育规划(2021—2025年)的通知\n各乡镇:\n茂县人民政府\n2022310\n",
        {"title": "茂县教育规划(2021—2025年)", "doc_number": "茂政发〔2022〕9号", "signed": "2022-03-10"},
    ),
    ("关于印发茂县教育规划的通知\n各乡镇:\n茂县人民政府\n2022111\n", {"signed": None}),
    # keys of collections of laws; a day from which a paper holds is none on which it came out
    (
        "发文标题: 茂县发展教育的意见\n发文文号: 茂政发[2016]8号\n发文部门: 茂县人民政府\n发文时间: 2016-5-18\n实施时间: 2016-6-1\n各乡镇:\n",
        {
            "title": "茂县发展教育的意见",
            "doc_number": "茂政发〔2016〕8号",
            "issuer": "茂县人民政府",
            "signed": "2016-05-18",
            "published": None,
        },
    ),
    # a page that explains a plan: what was published before is not its title, nor the plan's number its own
    (
        "县教育局关于《茂县配套园治理方案》的政策解读\n一、背景\n国务院发布《关于学前教育的若干意见》,要求治理。\n",
        {"title": "县教育局关于《茂县配套园治理方案》的政策解读"},
    ),
    (
        "茂政办发〔2019〕10号关于茂县配套园治理方案的解读\n茂县人民政府 2019-04-17 阅读量 31\n一、背景\n",
        {"title": "关于茂县配套园治理方案的解读", "doc_number": None, "published": "2019-04-17"},
    ),
    ("茂县教育发展意见\n浏览量: 时间:2020-03-25 09:12\n一、要求\n", {"published": "2020-03-25"}),
    # the line of a site above the notice names the province, or the government whose office sends it; they do not sign
    (
        "青海省人民政府 东川市人民政府\n首页>规划\n东川市人民政府办公室 关于印发《东川市教育规划》的通知\n各区:\n",
        {"issuer": "东川市人民政府办公室"},
    ),
    ("东县人民政府\n东县人民政府办公室关于印发《东县教育规划》的通知\n各镇:\n", {"issuer": "东县人民政府办公室"}),
    ("中共东县委\n东县人民政府关于印发《东县教育规划》的通知\n各镇:\n", {"issuer": "中共东县委、东县人民政府"}),
    # readings within the table of a site; its cells between bars, with a key that is spaced out
    (
        "發(fā)布機構(gòu) | 東縣教育局 | 文 號 | 東教發(fā)[2021]9號 |\n成文日期 | 2021-12-04 |\n東縣教育規(guī)劃\n",
        {"issuer": "东县教育局", "doc_number": "东教发〔2021〕9号", "signed": "2021-12-04"},
    ),
    # when a site put up a page: with counters of other names, with an empty counter before it, in a list of bracketed keys
    ("东县“十四五”教育规划\n东县教育网 2021-09-07 10:25 围观128次\n前言\n", {"published": "2021-09-07"}),
    ("东县教育规划\n瀏覽量: 時(shí)間:2020-03-25 09:12:40\n前言\n", {"published": "2020-03-25"}),
    (
        "1. [发文字号] 东政发〔2021〕7号\n2. [发布日期] 2021-06-26\n3. [有效性]\n东县教育规划\n",
        {"doc_number": "东政发〔2021〕7号", "published": "2021-06-26"},
    ),
    # a title of which a conversion lost the line end, the contents or the preamble behind it
    ("东县教育改革规划纲要(2010-2020年)目录序言办好学校1第一章战略3", {"title": "东县教育改革规划纲要(2010-2020年)"}),
    ("东县教师行动计划(2023-2025年)为建设队伍,制定本计划。", {"title": "东县教师行动计划(2023-2025年)"}),
    (
        "东川市西城区国民经济发展\n第十四个五年规划和2035年远景目标纲要\n前言\n",
        {"title": "东川市西城区国民经济发展第十四个五年规划和2035年远景目标纲要"},
    ),
    # the plan that only the first sentence under whom it addresses gives, and it does not where it is about another
    ("各镇教育办:\n为落实要求,加强美育,现将《东县美育方案》印发给你们。\n", {"title": "东县美育方案"}),
    ("各镇教育办:\n学习要认真。为落实要求,现将《国家美育方案》印发给你们。\n", {"title": None}),
    ("东政办[2017]10号各镇人民政府,县各部门:为落实精神,提出如下意见。\n", {"doc_number": "东政办〔2017〕10号"}),
    # a page that explains a plan, with a link to its notice; a signature run into the line of the annex; two makers with blanks
    (
        "《东县教育达标方案》的政策解读\n根据要求制定。\n【东政发〔2021〕14号】关于印发《东县教育达标方案》的通知\n",
        {"title": "《东县教育达标方案》的政策解读"},
    ),
    (
        "东县教育局文件\n关于印发《东县教育要点》的通知\n各校:\n请落实。 附件:东县教育要点 东县教育局 2021年3月10日\n附件\n东县教育要点\n",
        {"issuer": "东县教育局", "signed": "2021-03-10"},
    ),
    (
        "东县“十四五”教育规划(2021—2025 年)\n东县教育局 东县发展和改革局 2021 年 9 月\n前言\n",
        {"issuer": "东县教育局、东县发展和改革局", "signed": None},
    ),
    # a title that goes on behind the paper it is about, whose years are not its own; a paper of a year
    (
        "中共茂县委 茂县人民政府关于贯彻落实\n《教育强国建设规划纲要(2024—2035年)》加快建设教育强县的实施意见\n来源: 茂县考试局\n",
        {
            "title": "中共茂县委茂县人民政府关于贯彻落实《教育强国建设规划纲要(2024—2035年)》加快建设教育强县的实施意见",
            "issuer": "中共茂县委、茂县人民政府",
            "period_start": None,
        },
    ),
    (
        "茂县关于贯彻《茂省教育事业发展和改革规划(2016-2020年)》的实施意见\n茂县关于贯彻《茂省教育事业发展和\n改革规划(2016-2020年)》\n的实施意见\n",
        {"title": "茂县关于贯彻《茂省教育事业发展和改革规划(2016-2020年)》的实施意见", "period_start": None},
    ),
    (
        "茂县关于贯彻《茂省中长期教育改革和发展规划纲要(2010-2020年)》的实施意见\n改革和发展规划纲要(2010-2020年)\n一、要求\n",
        {"title": "茂县关于贯彻《茂省中长期教育改革和发展规划纲要(2010-2020年)》的实施意见", "period_end": None},
    ),
    ("茂县关于落实《国家“十四五”教育规划》的分工方案\n一、要求\n", {"period_start": None}),
    ("2023年《政府工作报告》教育任务分解表\n附件\n", {"title": "2023年《政府工作报告》教育任务分解表"}),
    # a draft that is laid open
    ("关于对《茂县教育规划(征求意见稿)》公开征求意见\n", {"title": "茂县教育规划(征求意见稿)"}),
    (
        "茂县教育局关于对《茂县布点规划(2024—2028年)》征求意见的通知\n各校:\n请于3月前反馈。\n",
        {"title": "茂县布点规划(2024—2028年)", "issuer": "茂县教育局", "period_end": 2028},
    ),
    ("关于对《茂县布点规划(2022—2027年)》\n征集意见建议的公告\n一、时间\n", {"title": "茂县布点规划(2022—2027年)"}),
    ("关于向社会公开征求《茂县“十五五”教育规划》意见的公告\n一、时间\n", {"title": "茂县“十五五”教育规划"}),
    ("关于《茂县学校布局规划》的公示\n一、时间\n", {"title": "茂县学校布局规划"}),
    (
        "茂县人民政府关于茂县“十四五”教育规划的批复\n县教育局:\n原则同意。\n",
        {"title": "茂县“十四五”教育规划", "issuer": None},
    ),
    ("茂县人民政府关于同意茂县“十四五”教育规划的批复\n县教育局:\n", {"title": "茂县“十四五”教育规划"}),
    ("各镇:\n县教育局起草了《茂县学校布局规划(2024—2028年)》。\n", {"title": "茂县学校布局规划(2024—2028年)"}),
    ("各镇:\n请执行。\n茂县招生工作领导小组\n(茂县教育局代章)\n2021年3月5日\n", {"issuer": "茂县招生工作领导小组"}),
    ("(茂县)茂县人民政府关于印发茂县“十四五”教育规划的通知\n各镇:\n", {"issuer": "茂县人民政府"}),
    ("茂县关于征求《茂省教育办法》意见的函\n一、时间\n", {"title": None}),
    # the plan that news is of
    (
        "茂县教育“十四五”规划公布 将推进智慧教育\n日前,县政府印发了《茂县教育发展“十四五”规划》。\n",
        {"title": "茂县教育发展“十四五”规划"},
    ),
    (
        "茂县发布教育“十四五”规划\n获悉,《茂县教育发展“十四五”规划》近日正式颁布。\n",
        {"title": "茂县教育发展“十四五”规划"},
    ),
    # news that names no plan in so many words has no title; an opinion on how to carry one out has
    ("茂省出台加快乡村教育发展的实施意见\n据悉,全省将新建学校。\n", {"title": None}),
    ("茂县实施校长队伍强基行动\n据悉,全县将培训校长。\n", {"title": None}),
    ("茂县关于实施校长队伍强基行动的方案\n一、要求\n", {"title": "茂县关于实施校长队伍强基行动的方案"}),
    (
        "茂县教育局关于印发茂县教育规划(2021-2025年)\n各学校:\n一、要求\n",
        {"title": "茂县教育局关于印发茂县教育规划(2021-2025年)", "period_end": 2025},
    ),
    # a notice that a sentence cites, run into the title and cut by no line
    (
        "茂县融合教育行动方案为贯彻落实市政府办公室关于转发市残联等部门市“十四五”融合教育提升行动计划的通知精神,制定本方案。\n",
        {"title": "茂县融合教育行动方案", "issuer": None, "period_start": None},
    ),
    (
        "根据省教育厅关于印发茂省学前教育规划(2021-2025年)的通知要求,结合实际,制定本方案。\n一、要求\n",
        {"title": None, "period_end": None},
    ),
    # a number and a name that lost their marks; the plan's own line has them
    (
        "1、茂教函202311号茂县教育局关于印发茂县第三期名师培养方案(2022-2024年)的通知各学校:\n",
        {"doc_number": "茂教函〔2023〕11号", "issuer": "茂县教育局", "period_start": 2022},
    ),
    (
        "茂县教育十二五规划讨论稿.docx\n茂县教育“十二五”规划(讨论稿)\n一、基础\n茂县有学校20所。\n",
        {"title": "茂县教育“十二五”规划(讨论稿)"},
    ),
    (
        "茂县“双高”县教育计划(20222025年)\n茂县双高县教育计划(2022-2025年)\n一、基础\n",
        {"title": "茂县双高县教育计划(2022-2025年)", "period_end": 2025},
    ),
    # the plan as its preamble names it, with what it calls it from then on; the name of a file
    (
        "结合茂岛实际,制定《茂岛产业区教育强区方案(2014年—2017年)》(以下简称《方案》)。\n一、现状\n",
        {"period_end": 2017},
    ),
    (
        "《茂县教体局2026年重点工作方案.docx》由会员分享,可在线阅读\n一、党建\n",
        {"title": "茂县教体局2026年重点工作方案"},
    ),
    # a title that a conversion ran into the text
    ("茂县“十三五”教育信息化专项规划为加快教育发展,制定本规划。\n", {"title": "茂县“十三五”教育信息化专项规划"}),
    ("茂县教育发展“十三五”规划“十三五”时期,是关键时期。\n", {"title": "茂县教育发展“十三五”规划"}),
    ("茂县教育规划为民服务,成效良好。\n", {"title": None}),
    # many offices of a province sign, two a line: the first; a day without its key
    (
        "现将《茂省学前教育行动计划》印发给你们。\n茂省教育厅 茂省公安厅\n茂省自然资源厅 国家税务总局茂省税务局\n2022年12月9日\n",
        {"issuer": "茂省教育厅", "signed": "2022-12-09"},
    ),
    ("茂县教育规划\n2016-11-08 09:15:20来源:茂县考试网\n一、要求\n", {"published": "2016-11-08"}),
    # a stamp in words, of a site or a newspaper; a day of signature that lost its words, with nobody who signs
    ("茂县教育规划\n2021年04月19日 17:05 阅读:[12]\n一、要求\n", {"published": "2021-04-19", "signed": None}),
    ("茂县教育规划\n2021-04-19 17:05 版权声明\n一、要求\n", {"published": "2021-04-19"}),
    ("茂县招生计划\n2021年4月19日9:00前,各校报送名单。\n一、要求\n", {"published": None}),
    ("茂县教育规划\n茂州日报 2021年04月19日 星期一\n一、要求\n", {"published": "2021-04-19", "signed": None}),
    ("茂县教育规划\n2021年4月19日\n一、要求\n", {"published": None, "signed": "2021-04-19"}),
    ("关于印发《茂县教育规划》的通知\n各学校:\n2023427\n(此件主动公开)\n茂县教育规划\n", {"signed": "2023-04-27"}),
    ("教育数字化行动方案\n一、要求\n推进改革。\n教育部\n2021年4月19日\n", {"issuer": "教育部", "signed": "2021-04-19"}),
    # what a bureau of the party, a federation of science and a bureau for development sign is a signature too
    (
        "现将《茂县扩优提质行动计划》印发给你们。\n茂县教育局\n中共茂县县委组织部\n茂县发展改革委\n茂县科学技术协会\n2025年3月3日\n",
        {"issuer": "茂县教育局", "signed": "2025-03-03"},
    ),
    # a number and years that lost what stood around them; a notice whose line ends are gone
    ("茂县教育规划\n邮政编码 201100\n一、要求\n", {"doc_number": None}),
    ("茂县人民政府印发《茂县办学规划》的通知\n茂政发  20223\n各学校:\n", {"doc_number": "茂政发〔2022〕3号"}),
    ("关于印发茂县职业教育五年规划(年)的通知\n各学校:\n", {"title": "茂县职业教育五年规划"}),
    (
        "茂县教育局关于印发《茂县教育规划》的通知茂教发[2021]6号各学校:现印发给你们。附件:《茂县教育规划》二〇二一年三月二日\n",
        {"doc_number": "茂教发〔2021〕6号", "signed": "2021-03-02"},
    ),
    # the years of a plan in its preamble; who issued it, as news tells
    ("为明确2022至2026年办学目标,制定本方案。\n", {"period_start": 2022, "period_end": 2026}),
    (
        "茂县教育怎么办\n3月,中共茂县县委办公室、茂县人民政府办公室印发《茂县教育行动计划》。\n茂县教育行动计划\n一、要求\n",
        {"title": "茂县教育行动计划", "issuer": "中共茂县县委办公室、茂县人民政府办公室"},
    ),
    ("近日,茂县教育局印发了\n《茂县教育规划》\n茂县教育规划\n一、要求\n", {"issuer": "茂县教育局"}),
    ("近日,茂县教育局印发\n为落实《茂县教育规划》\n茂县教育规划\n一、要求\n", {"issuer": None}),
    ("3月,县教育局印发《茂县教育规划》。\n茂县教育规划\n一、要求\n", {"issuer": None}),
    ("3月,茂州教育局印发《茂州教育规划》。\n茂县教育行动计划(2023—2025年)\n一、要求\n", {"issuer": None}),
    # an item of a box is no title
    ("专栏1 强师工程\n01 茂县青蓝行动计划\n培养20名。\n", {"title": None}),
    # a title with 实施 in it, and a headline of news
    ("茂县实施强师惠师行动计划\n为建强队伍,制定本行动计划。\n一、要求\n", {"title": "茂县实施强师惠师行动计划"}),
    ("茂县实施强师惠师行动计划\n本报讯,茂县建强队伍。\n", {"title": None}),
    ("茂县教育规划\n作者: 小甲 2021-04-19 08:20:45\n一、要求\n", {"published": "2021-04-19"}),
    ("茂县教育规划\n- 茂县教师发展中心\n- 2021-04-19 08:20\n一、要求\n", {"published": "2021-04-19"}),
    # a title over the three lines of a cover; its place in a line of its own; what a site has before it
    ("茂县\n教育事业发展\n“十四五”规划\n目录\n", {"title": "茂县教育事业发展“十四五”规划"}),
    (
        "茂县教育和科学技术事业\n发展第十四个五年\n规划\n(2021—2025年)\n茂县教育局\n二 〇 二一年九月\n",
        {"title": "茂县教育和科学技术事业发展第十四个五年规划(2021—2025年)", "issuer": "茂县教育局"},
    ),
    ("阿坝州茂县\n教育事业发展“十四五”规划\n前言\n", {"title": "阿坝州茂县教育事业发展“十四五”规划"}),
    (
        "茂县国民经济和社会发展第十四个五年规划和2035年\n远景目标纲要\n一、要求\n",
        {"title": "茂县国民经济和社会发展第十四个五年规划和2035年远景目标纲要"},
    ),
    ("茂县教育事业\n发展“十四五”规划\n前言\n", {"title": "茂县教育事业发展“十四五”规划"}),
    ("茂县教育事业发展“十四五”规划 (正文)\n前言\n", {"title": "茂县教育事业发展“十四五”规划"}),
    # … and not a headline, a place above that of the title, a link
    ("茂县成功创建学前教育普及普惠县\n教育事业发展“十四五”规划\n前言\n", {"title": "教育事业发展“十四五”规划"}),
    ("北州市\n茂县教育事业发展“十四五”规划\n前言\n", {"title": "茂县教育事业发展“十四五”规划"}),
    ("茂县概况\n教育事业发展“十四五”规划\n前言\n", {"title": "教育事业发展“十四五”规划"}),
    ("茂县教育\n概况\n茂县教育事业发展“十四五”规划\n前言\n", {"title": "茂县教育事业发展“十四五”规划"}),
    ("学校风采\n学前教育普惠\n行动计划\n一、要求\n", {"title": "学前教育普惠行动计划"}),
    # … and not who sends it in a line of its own above a title of two
    (
        "茂县教育局文件\n茂县教育事业发展\n“十四五”规划\n目录\n",
        {"title": "茂县教育事业发展“十四五”规划", "issuer": "茂县教育局"},
    ),
    ("茂县教育局\n茂县学前教育\n行动计划(2021—2025年)\n一、要求\n", {"title": "茂县学前教育行动计划(2021—2025年)"}),
    (
        "茂县学前教育\n普惠提质行动计划\n(2023—2025年)\n一、要求\n",
        {"title": "茂县学前教育普惠提质行动计划(2023—2025年)"},
    ),
    ("(四川省)茂县教育事业发展“十四五”规划\n前言\n", {"title": "茂县教育事业发展“十四五”规划"}),
    ("茂县教育局 2021年9月\n学前教育行动计划\n一、要求\n", {"title": "学前教育行动计划"}),
    (
        "中国教育在线\n教育部等九部门关于加强美育的意见\n一、要求\n",
        {"title": "教育部等九部门关于加强美育的意见", "issuer": "教育部"},
    ),
    # who signs in one line, with the day, and who sends, with blanks between
    (
        "关于印发《茂县教育规划》的通知\n各校:\n茂县教育局 2021年3月5日 (此件公开发布)\n",
        {"issuer": "茂县教育局", "signed": "2021-03-05"},
    ),
    (
        "各校:现印发给你们,请认真执行。茂县人民政府2021年3月5日茂县教育规划为办好教育,制定本规划。\n",
        {"issuer": "茂县人民政府", "signed": "2021-03-05"},
    ),
    ("茂县教育规划\n一、基础\n成效显著。茂县人民政府2021年3月5日印发方案。\n", {"issuer": None, "signed": None}),
    (
        "现将《茂县教育规划》印发给你们。\n茂县教育局 茂县财政局 茂县民政局 2021年3月5日\n",
        {"issuer": "茂县教育局", "signed": "2021-03-05"},
    ),
    ("现将《茂县教育规划》印发给你们。\n茂县教育局 茂县财政局 2021年3月5日\n", {"issuer": "茂县教育局、茂县财政局"}),
    ("现将《茂县教育规划》印发给你们。\n特此通知 茂县教育局 2021年3月5日 \n一、要求\n", {"issuer": "茂县教育局"}),
    (
        "现将《茂县教育规划》印发给你们。\n中共茂县县委组织部茂县教育局\n2021年3月5日\n",
        {"issuer": "中共茂县县委组织部、茂县教育局"},
    ),
    (
        "茂县发展和改革局 中共茂县县委组织部 茂县民政局 茂县卫生健康局 关于印发茂县社区托育实施方案的通知\n各镇:\n",
        {"issuer": "茂县发展和改革局"},
    ),
    (
        "茂县住房和城乡建设局 茂县自然资源和规划局 茂县市场监督管理局 茂县退役军人事务局 茂县卫生健康局 "
        "茂县人力资源和社会保障局 茂县民政局关于印发茂县托育方案的通知\n各镇:\n",
        {"issuer": "茂县住房和城乡建设局"},
    ),
    (
        "1、茂教发2021)6号茂县教育局关于印发茂县教育规划的通知各校:请执行。\n",
        {"issuer": "茂县教育局", "doc_number": "茂教发〔2021〕6号"},
    ),
    (
        "教育部关于印发《教师教育规划》的通知\n各校:\n中华人民共和国教育部\n2021年3月5日\n",
        {"issuer": "中华人民共和国教育部", "signed": "2021-03-05"},
    ),
    # ministries; a plan that its makers hand out with the sentence that they drew it up
    ("教育部国家语委关于印发《普通话普及规划》的通知\n各校:\n", {"issuer": "教育部国家语委"}),
    ("教育部、国家语委关于印发《普通话普及规划》的通知\n各校:\n", {"issuer": "教育部、国家语委"}),
    (
        "各校:\n厅里编制了《“十四五”研学规划》,现予下发。\n文化和旅游部\n2022年3月5日\n",
        {"title": "“十四五”研学规划", "issuer": "文化和旅游部", "period_end": 2025},
    ),
    # a number that lost 号, one that has it twice, one that an abstract ran into whom it addresses, with the day
    ("茂县教育局关于印发茂县教育规划的通知\n茂教发〔2021〕9\n各校:\n", {"doc_number": "茂教发〔2021〕9号"}),
    ("茂县人民政府关于发展托育的意见\n茂政办函〔2019〕7号号\n各镇:\n", {"doc_number": "茂政办函〔2019〕7号"}),
    (
        "摘要:茂政发〔2021〕2号各镇人民政府:现将《茂县教育规划》印发给你们,请遵照执行。2021年12月2日茂县教育规划“十三五”时期,教育提质。\n",
        {"doc_number": "茂政发〔2021〕2号", "signed": "2021-12-02"},
    ),
    ("茂县教育规划\n全县要抓好落实。2021年3月2日,县政府召开会议。\n", {"signed": None}),
    ("茂县教育规划\n全县教育提质。2021年3月2日县政府召开会议。\n", {"signed": None}),
    ("茂县教育局文件茂教字〔2021〕9号\n关于印发茂县教育规划的通知\n", {"doc_number": "茂教字〔2021〕9号"}),
    # a title that its maker runs into, one behind its heading on the page, one with a wrong mark; pages that explain
    ("茂县教育局茂县“十四五”教育规划\n一、基础\n", {"title": "茂县“十四五”教育规划"}),
    ("教育丨茂县教育规划(2022-2026年)\n目录\n", {"title": "茂县教育规划(2022-2026年)"}),
    ("茂县教育“十四五“规划\n目录\n", {"title": "茂县教育“十四五”规划", "period_start": 2021}),
    ("解读《茂县学前教育规划(2021—2025年)》\n一、背景\n", {"title": "解读《茂县学前教育规划(2021—2025年)》"}),
    (
        "茂县教育局关于《茂县“十四五”教育规划》的草案解读\n一、背景\n",
        {"title": "茂县教育局关于《茂县“十四五”教育规划》的草案解读", "period_end": 2025},
    ),
    # … the title twice in a line; a number that lost a bracket, one behind the head in red; a title broken behind its place
    ("茂县托育实施方案 茂县托育实施方案 为加快发展托育,制定本方案。\n", {"title": "茂县托育实施方案"}),
    ("对第12号提案的答复\n茂教〔2021118      签发人:张三\n", {"doc_number": "茂教〔2021〕118号"}),
    (
        "茂县爱国卫生委员会文件 茂爱卫〔2018〕5号 茂县爱国卫生委员会 关于印发《茂县\n2018年健康教育工作方案》的通知 各镇:\n",
        {"doc_number": "茂爱卫〔2018〕5号", "title": "茂县2018年健康教育工作方案"},
    ),
    # the State; a number with a blank, and the day behind what is said of the copy
    ("各省:\n现将《教育规划》印发给你们。\n国务院\n2021年3月5日\n", {"issuer": "国务院", "signed": "2021-03-05"}),
    (
        "国发 〔 2019〕6号国务院关于印发教育规划的通知各省:现印发给你们。国务院(此件公开发布)2019年4月2日—1—教育规划\n",
        {"issuer": "国务院", "doc_number": "国发〔2019〕6号", "signed": "2019-04-02"},
    ),
    # what the party proposes; a site before the title, and a bullet that was lost between source and day
    (
        "中共茂县县委\n关于制定茂县国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议\n一、基础\n",
        {"title": "关于制定茂县国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议", "period_start": 2021},
    ),
    (
        "茂县政府门户网站-关于《茂县教育规划》的说明\n来源:茂县教育局 ? 2023-02-14 09:11:42\n一、背景\n",
        {"title": "关于《茂县教育规划》的说明", "issuer": "茂县教育局", "published": "2023-02-14"},
    ),
    # an annex whose line ends were lost; who put it there, behind the day
    (
        "附件3茂县教育“十三五”规划“十三五”(2016-2020年)要提质。\n",
        {"title": "茂县教育“十三五”规划", "period_start": 2016},
    ),
    ("茂县教育规划\n2023-02-14 09:11  发布:茂县网\n一、基础\n", {"published": "2023-02-14"}),
    # the day of a signature below a link
    ("关于印发《茂县教育规划》的通知\n各镇:\n请执行。\n茂县教育规划.docx\n2021年9月2日\n", {"signed": "2021-09-02"}),
    # what a telephone shows, a clause a line; a stamp before the size of the letters
    ("重磅!\n茂县人民政府\n正式印发\n《茂县教育规划》\n", {"title": "茂县教育规划", "issuer": "茂县人民政府"}),
    ("茂县教育规划\n茂县网 | 2023-02-14 09:11:42\n一、基础\n", {"published": "2023-02-14"}),
    ("茂县教育规划\n编辑:宣传部  2023-02-14 小字号\n一、基础\n", {"published": "2023-02-14"}),
    # a joint notice whose lines end amid the names of its senders; what news says before a body
    (
        "茂县教育局 茂县财政局 茂县人力资源和社\n会保障局 茂县民政局\n茂县残疾人联合会关于印发《茂县融合教育方案》的通知\n各校:\n",
        {"issuer": "茂县教育局"},
    ),
    ("茂县教育规划\n近日县委办公室、县政府办公室印发\n《茂县教育规划》\n一、要求\n", {"issuer": None}),
    ("茂县教育局等九部门关于印发《茂县融合教育方案》的通知\n各校:\n", {"issuer": "茂县教育局"}),
    # a reply; a site's headline that runs on, above the title itself; a plan for a year of another name
    (
        "茂县人民政府关于《茂县学校布局规划(2021—2035年)》的批复\n县教育局:\n原则同意。\n",
        {"title": "茂县学校布局规划(2021—2035年)", "period_end": 2035},
    ),
    (
        "茂县关于办好学校的方案(2021—2025年) 某某工作室\n茂县关于办好学校的方案(2021—2025年)\n一、要求\n",
        {"title": "茂县关于办好学校的方案(2021—2025年)"},
    ),
    ("茂县教育局2025年工作思路\n一、党建\n", {"title": "茂县教育局2025年工作思路", "issuer": "茂县教育局"}),
    # a stamp before buttons; the fields of a site in Hunan
    ("茂县教育规划\n来源:茂县融媒 2021-11-08 16:20 举报 听新闻\n一、要求\n", {"published": "2021-11-08"}),
    (
        "索引号:51/2023-02 签署日期:2023-03-15 登记日期:2023-03-17 发文日期:2023-03-16\n茂县教育规划\n一、要求\n",
        {"signed": "2023-03-15", "published": None},
    ),
    # the years of a plan below a heading, in a sentence, not those of a paper that it cites
    ("茂县办学行动方案\n二、行动期限\n2022年1月至2024年12月。\n", {"period_start": 2022, "period_end": 2024}),
    ("茂县办学行动方案\n从2020年到2022年,利用三年时间办好学校。\n", {"period_start": 2020, "period_end": 2022}),
    ("茂县办学行动方案\n2022年至2025年,在全县推进办学,特制定本方案。\n", {"period_start": 2022, "period_end": 2025}),
    ("茂县办学行动方案\n根据国家行动计划(2022—2025年)要求,制定本方案。\n", {"period_start": None}),
    # a site's title above the first page of a text whose pages are numbered
    (
        "茂县办学行动方案(2021—2025年)-教育资料网\n"
        + "、".join(f"{page}、{'推进城乡学校办学条件改善' * 20}" for page in range(1, 8)).replace("善、", "善\n"),
        {"title": "茂县办学行动方案(2021—2025年)"},
    ),
    # the line of a page with source and day, in what marks and order they may stand; an hour behind a day is no signature's
    ("茂县教育规划\n2019-10-08 14:21:51 作者: 来源:茂县教育局 浏览次数:0\n一、要求\n", {"issuer": "茂县教育局"}),
    ("茂县教育规划\n文章来源: 茂县教育局 2022-09-14 11:22:30\n一、要求\n", {"issuer": "茂县教育局"}),
    ("茂县教育规划\n来源:茂县教育局 【字体:大 中 小】 打印\n一、要求\n", {"issuer": "茂县教育局"}),
    (
        "茂县教育规划\n[发布时间:2022-05-16] [来源:茂县教育局] [点击:34]\n一、要求\n",
        {"issuer": "茂县教育局", "published": "2022-05-16"},
    ),
    (
        "茂县教育规划\n【来源:茂县教育局】 【发布时间:2022-05-16】\n一、要求\n",
        {"issuer": "茂县教育局", "published": "2022-05-16"},
    ),
    ("茂县教育规划\n[2022-05-16] 来源:茂县教育局\n一、要求\n", {"issuer": "茂县教育局", "published": "2022-05-16"}),
    ("茂县教育规划\n2022.05.16 来源:茂县教育局\n一、要求\n", {"issuer": "茂县教育局", "published": "2022-05-16"}),
    (
        "茂县教育规划\n阅读量:34 | 来源:茂县教育局 | 2022-05-16\n一、要求\n",
        {"issuer": "茂县教育局", "published": "2022-05-16"},
    ),
    ("茂县教育规划\n茂县教育局 | 2022-05-16\n一、要求\n", {"issuer": "茂县教育局", "published": "2022-05-16"}),
    ("茂县教育规划\n2022-05-16 17:20 茂县教育局\n一、要求\n", {"issuer": "茂县教育局", "published": "2022-05-16"}),
    ("茂县教育规划\n茂县教育局 发布时间:2022-05-16\n一、要求\n", {"issuer": "茂县教育局", "published": "2022-05-16"}),
    ("茂县教育规划\n茂县教育局 2022年05月16日 17:20\n一、要求\n", {"signed": None, "published": "2022-05-16"}),
    # news whose headline names the plan as well; two offices sign below the head in red of one of them
    (
        "《茂县教育规划》印发\n5月16日,茂县教育局印发《茂县教育规划》,全文如下:\n茂县教育规划\n一、要求\n",
        {"issuer": "茂县教育局"},
    ),
    (
        "中共茂县县委办公室文件\n关于印发《茂县教育规划》的通知\n各镇:\n中共茂县县委办公室 茂县人民政府办公室\n2018年7月10日\n",
        {"issuer": "中共茂县县委办公室、茂县人民政府办公室"},
    ),
    # a title that begins in the line below its makers, and no place although it has the letter of one; a site's note
    (
        "中共茂县县委 茂县人民政府\n关于推进教育立县的实施意见\n各镇:\n",
        {"title": "中共茂县县委茂县人民政府关于推进教育立县的实施意见"},
    ),
    ("茂县学校布局规划(文本)\n第一章 总则\n", {"title": "茂县学校布局规划"}),
    ("茂教函〔2022〕12号 (A)\n茂县教育局\n对第18号提案的答复\n", {"doc_number": "茂教函〔2022〕12号"}),
    ("茂县办学行动方案\n一、创建周期:2022年—2027年\n", {"period_start": 2022, "period_end": 2027}),
    ("茂县办学行动方案\n从2022年开始,到2025年,用四年时间办好学校。\n", {"period_start": 2022, "period_end": 2025}),
    # brackets of another kind, marks around a number, one that lost its first bracket; a seal, the day that a tab parts from its body
    ("茂县教育规划\n茂政发﹝2022﹞9号\n一、要求\n", {"doc_number": "茂政发〔2022〕9号"}),
    ("茂县教育规划\n★茂政发〔2022〕9号★\n一、要求\n", {"doc_number": "茂政发〔2022〕9号"}),
    ("茂县教育规划\n茂政发2022〕9号\n一、要求\n", {"doc_number": "茂政发〔2022〕9号"}),
    ("中共茂县委文件 茂委发〔2022〕9号\n茂县教育规划\n一、要求\n", {"doc_number": "茂委发〔2022〕9号"}),
    ("各校:\n请执行。\n茂县教育局(盖章)\n2022年4月11日\n", {"issuer": "茂县教育局", "signed": "2022-04-11"}),
    ("各校:\n请执行。\n茂县教育局 \t2022年4月11日 \n", {"issuer": "茂县教育局", "signed": "2022-04-11"}),
    ("茂县教育规划\n一、要求\n茂县教育局\n2022年4月11日印发\n", {"issuer": "茂县教育局", "signed": "2022-04-11"}),
    # the head of a notice over several lines, one that passes on what a bureau has drawn up, a reply that agrees in principle
    (
        "茂县人民政府关于印发\n茂县“十四五”教育\n事业发展规划的\n通知\n各镇:\n",
        {"title": "茂县“十四五”教育事业发展规划", "issuer": "茂县人民政府"},
    ),
    ("茂县人民政府关于\n印发茂县教育规划的通知\n各镇:\n", {"title": "茂县教育规划"}),
    ("茂县人民政府批转县教育局等部门《茂县教育规划》的通知\n各镇:\n", {"title": "茂县教育规划"}),
    ("茂县人民政府关于原则同意《茂县教育规划》的批复\n县教育局:\n", {"title": "茂县教育规划"}),
    # the years of a title in other forms, those of a text with days or behind what a phrase adds
    ("茂县教育计划(2021.9—2026.8)\n一、要求\n", {"period_start": 2021, "period_end": 2026}),
    ("茂县教育计划(2023学年—2025学年)\n一、要求\n", {"period_start": 2023, "period_end": 2025}),
    ("茂县教育行动计划2023-2025\n一、要求\n", {"title": "茂县教育行动计划2023-2025", "period_end": 2025}),
    ("茂县教育方案\n实施期限:2023年9月1日至2026年8月31日。\n", {"period_start": 2023, "period_end": 2026}),
    ("茂县教育方案\n本规划期限为15年,即2021—2035年。\n", {"period_start": 2021, "period_end": 2035}),
    # a public account as it stamps its pages now; what its headline adds to a title
    ("茂县教育规划\n茂县教育 2023年03月29日 18:01 四川\n一、要求\n", {"published": "2023-03-29", "signed": None}),
    ("茂县教育行动计划(2023—2025年)来了!\n一、要求\n", {"title": "茂县教育行动计划(2023—2025年)"}),
    ("权威发布丨茂县教育行动计划全文\n一、要求\n", {"title": "茂县教育行动计划"}),
    # the table below the text, a cell a line or with bars; keys that few sites use
    (
        "茂县教育规划\n一、要求\n"
        + "推进教育改革。\n" * 150
        + "发布机构\n茂县教育局\n文号\n茂教〔2021〕8号\n发布日期\n2021-12-15\n",
        {"doc_number": "茂教〔2021〕8号", "published": "2021-12-15", "issuer": "茂县教育局"},
    ),
    (
        "公开主体:茂县教育局\n文件号:茂教〔2021〕8号\n制发日期:2021-12-09\n上网日期:2021-12-15\n茂县教育规划\n一、要求\n",
        {"doc_number": "茂教〔2021〕8号", "published": "2021-12-15", "signed": "2021-12-09", "issuer": "茂县教育局"},
    ),
    # a page's list of fields with nothing between key and value; other kinds of bodies that send plans
    (
        "索引号000/2022-00012\n发文字号茂教〔2022〕3号\n发布机构茂县教育体育局\n发布日期2022-01-18\n茂县教育规划\n一、要求\n",
        {"issuer": "茂县教育体育局", "doc_number": "茂教〔2022〕3号", "published": "2022-01-18"},
    ),
    ("中共茂县教育局党组关于印发《茂县教育规划》的通知\n各校:\n", {"issuer": "中共茂县教育局党组"}),
    ("茂县政府关于印发《茂县教育规划》的通知\n各校:\n", {"issuer": "茂县政府"}),
    ("茂县学前教育联席会议关于印发《茂县教育规划》的通知\n各校:\n", {"issuer": "茂县学前教育联席会议"}),
    ("茂县教育规划\n来源:茂县教育事业发展中心\n一、要求\n", {"issuer": "茂县教育事业发展中心"}),
    ("茂县教育规划\n来源:茂县融媒体中心\n一、要求\n", {"issuer": None}),
    ("茂县教育规划\n西吉县委\n2023年5月\n目录\n", {"issuer": "西吉县委"}),
    # a signature with blanks between all letters, before a tab; blanks of two letters in a page's stamp
    (
        "关于印发《茂县教育规划》的通知\n各校:\n睢 宁 县 教 育 局\t\n2023年1月30日\t\n",
        {"issuer": "睢宁县教育局", "signed": "2023-01-30"},
    ),
    (
        "茂县教育规划\n2022-06-21　　17:25　　来源:茂县教育局　　作者:小李\n一、要求\n",
        {"issuer": "茂县教育局", "published": "2022-06-21"},
    ),
    ("茂县教育规划\n茂县教育发布　　2023-03-29　　18:01　　发表于四川\n一、要求\n", {"published": "2023-03-29"}),
    # a draft whose status stands behind the marks of its title; a picture that explains; who sends it, by the site's name for it alone
    (
        "关于《茂县学校布局规划(2023—2030年)》(征求意见稿)公开征求意见的公告\n一、时间\n",
        {"title": "茂县学校布局规划(2023—2030年)(征求意见稿)", "period_end": 2030},
    ),
    (
        "图解:《茂县“十四五”教育规划》\n一、目标\n",
        {"title": "图解:《茂县“十四五”教育规划》", "period_end": 2025},
    ),
    (
        "发布机构:茂县政府(政府办)\n名称:茂县人民政府关于印发茂县教育规划的通知\n各镇:\n现将《茂县教育规划》印发给你们。\n",
        {"title": "茂县教育规划", "issuer": "茂县人民政府"},
    ),
    ("茂县办学方案\n实施时间:2022年9月至2025年12月。\n", {"period_start": 2022, "period_end": 2025}),
    # … of other names
    ("茂县支持教育发展十项举措\n一、要求\n", {"title": "茂县支持教育发展十项举措"}),
    (
        "茂县人民政府关于印发茂县教育质量提升工程实施细则的通知\n各镇:\n请执行。\n",
        {"title": "茂县教育质量提升工程实施细则"},
    ),
    ("茂县关于推进教育发展的二十条措施\n一、要求\n", {"title": "茂县关于推进教育发展的二十条措施"}),
    # other papers than a notice whose heads are broken; a plan that a notice only points to; a reply that agrees in principle
    ("茂县人民政府关于公布\n《茂县学校布局规划》的公告\n各镇:\n", {"title": "茂县学校布局规划"}),
    (
        "各校:\n现将《茂县学前教育方案》印发给你们,请结合《茂县“十四五”教育规划》认真执行。\n",
        {"title": "茂县学前教育方案", "period_end": None},
    ),
    ("茂县人民政府关于原则同意茂县学校布局规划的批复\n县教育局:\n", {"title": "茂县学校布局规划"}),
    ("记者从茂县新闻发布会获悉,《茂县教育规划》已由县政府印发实施。\n", {"title": "茂县教育规划"}),
    # a year within a field, a number with 第
    ("索引号:51/2022 名称:茂县教育局 2022年工作要点\n一、党建\n", {"title": "茂县教育局2022年工作要点"}),
    ("文号:茂教〔2022〕第8号\n茂县教育规划\n一、要求\n", {"doc_number": "茂教〔2022〕8号"}),
    ("发布机构茂县教育局\n文号茂教〔2022〕3号\n茂县教育规划\n一、要求\n", {"issuer": "茂县教育局"}),
    # fields at the end of a page that are another paper's, or of a table of the plan
    (
        "茂县教育规划\n2022-05-16 17:20\n一、要求\n" + "推进教育改革。\n" * 150 + "茂县教师方案\n发布日期 2020-03-04\n",
        {"published": "2022-05-16"},
    ),
    (
        "茂县教育规划\n一、要求\n" + "推进教育改革。\n" * 150 + "责任部门 县教育局 完成日期 2025年\n",
        {"issuer": None},
    ),
    # the years in which a school is built; first and last day
    ("茂县办学方案\n一、第三小学迁建\n建设周期:2022—2023年\n", {"period_start": None}),
    ("茂县办学方案\n自2022年9月1日起至2025年8月31日止。\n", {"period_start": 2022, "period_end": 2025}),
    ("茂县办学方案\n近三年(2018—2020年)新建学校9所。\n", {"period_start": None}),
    ("茂县办学方案\n上期计划实施期间(2018—2020年)新建学校9所。\n", {"period_start": None}),
    ("茂县办学方案\n2023年至2025年,力争用三年时间办好学校。\n", {"period_start": 2023, "period_end": 2025}),
    ("茂县办学方案\n执行时间从2023年1月1日到2025年12月31日。\n", {"period_start": 2023, "period_end": 2025}),
    # headings that end as titles do
    ("下一阶段工作安排\n办好学校。\n", {"title": None}),
    ("教育改革主要政策措施\n办好学校。\n", {"title": None}),
    ("一图读懂《茂县教育规划》\n一、目标\n", {"title": "一图读懂《茂县教育规划》"}),
    ("茂县人民政府关于批转\n县教育局茂县教育规划的通知\n各镇:\n", {"title": "茂县教育规划"}),
    ("茂县教育规划\n2022-05-16 | 茂县教育局\n一、要求\n", {"published": "2022-05-16"}),
    ("茂县教育规划\n茂县教育局 2022年5月16日 17:20 浏览:3\n一、要求\n", {"published": "2022-05-16"}),
    # days on which no page was put up
    ("茂县教育规划\n征求意见截止2022年3月5日 17:00前\n一、要求\n", {"published": None}),
    ("茂县教育规划\n数据来源于教育统计,截至2022-03-05。\n一、要求\n", {"published": None}),
    ("茂县教育局\n2022.03.05\n茂县教育规划\n一、要求\n", {"signed": "2022-03-05", "published": None}),
    # two seals in a line; a group and a bureau in lines of their own above the head of their notice
    ("各校:\n请执行。\n茂县教育局(盖章) 茂县财政局(盖章)\n2022年4月11日\n", {"issuer": "茂县教育局、茂县财政局"}),
    (
        "茂县教育工作领导小组\n茂县教育局\n关于印发《茂县教育规划》的通知\n各校:\n",
        {"issuer": "茂县教育工作领导小组、茂县教育局"},
    ),
    # the day by which a site sends a paper is not its own; a stamp in words, the key of a number run into it, who drew up a plan
    ("发文日期:2020-06-15\n茂县教育规划\n一、要求\n茂县教育局\n2020年6月12日\n", {"signed": "2020-06-12"}),
    ("发文日期:2020-06-15\n茂县教育规划\n一、要求\n", {"signed": "2020-06-15"}),
    ("茂县教育规划\n2023年04月18日 09时41分 来源:茂县教育局\n一、要求\n", {"published": "2023-04-18", "signed": None}),
    ("茂县教育规划\n文 号 茂政办发〔2022〕33号\n一、要求\n", {"doc_number": "茂政办发〔2022〕33号"}),
    ("茂县教育规划\n编制单位:茂县教育局\n一、要求\n", {"issuer": "茂县教育局"}),
    ("茂县学校布局规划\n编制单位:茂县城市规划设计院\n一、要求\n", {"issuer": None}),
    # a notice that leaves the place out, which the plan's own title has; several who issue together
    (
        "茂县教育局\n关于印发《“十四五”教育规划》的通知\n各校:\n请执行。\n茂县“十四五”教育规划\n一、要求\n",
        {"title": "茂县“十四五”教育规划"},
    ),
    (
        "茂县教育局\n关于印发《教育行动计划(2023—2025年)》的通知\n各校:\n全县教育行动计划(2023—2025年)\n一、要求\n",
        {"title": "教育行动计划(2023—2025年)"},
    ),
    ("近日,茂县教育局、茂县财政局、茂县民政局联合印发了《茂县教育规划》,全文如下:\n", {"issuer": "茂县教育局"}),
    ("近日,茂县教育局等九部门印发《茂县教育规划》,全文如下:\n", {"issuer": "茂县教育局"}),
    # years that a plan is drawn up for; days on which it may be looked at, and what was done in years gone by
    ("茂县办学方案\n为办好学校,特制定2018—2020年学校建设行动计划。\n", {"period_start": 2018, "period_end": 2020}),
    ("茂县办学方案\n结合我县实际,制定2023—2025年实施方案如下。\n", {"period_start": 2023, "period_end": 2025}),
    ("茂县办学方案\n从2020年5月至2022年12月,在全县开展攻坚。\n", {"period_start": 2020, "period_end": 2022}),
    ("茂县办学方案\n决定在全县实施质量提升行动(2023年—2025年)。\n", {"period_start": 2023, "period_end": 2025}),
    ("茂县学校布局规划\n公示时间:自2025年4月18日至2025年5月27日止。\n", {"period_start": None}),
    ("茂县办学方案\n制定2021—2035年学校布局规划,优化布局。\n", {"period_start": None}),
    ("茂县办学方案\n从2018年至2020年,全县新建学校9所。\n", {"period_start": None}),
    ("茂县办学方案\n结合实际,制定三年行动计划(2023—2025年)如下:\n", {"period_start": 2023, "period_end": 2025}),
    ("茂县办学方案\n县政府决定,2021—2025年在全县实施振兴行动。\n", {"period_start": 2021, "period_end": 2025}),
    ("茂县办学方案\n决定从2023年9月至2026年8月实施集团化办学。\n", {"period_start": 2023, "period_end": 2026}),
    ("茂县办学方案\n县委县政府决定从2022年至2025年实施强校行动。\n", {"period_start": 2022, "period_end": 2025}),
    # … not those that others decided on, or gone by
    ("茂县办学方案\n教育部决定2021—2025年实施数字行动,为此制定本方案。\n", {"period_start": None}),
    ("茂县办学方案\n省政府决定,从2018年至2020年在全省实施三期行动。\n", {"period_start": None}),
    ("茂县办学方案\n近三年来,从2018年至2020年,在全县推进集团化办学。\n", {"period_start": None}),
    ("茂县办学方案\n从2020年秋季至2022年底,用三年时间办好学校。\n", {"period_start": 2020, "period_end": 2022}),
    # the years of a plan behind the marks of its title; a plan that all may look at before it is agreed to
    (
        "关于印发《茂县教育规划》(2022—2025年)的通知\n各校:\n",
        {"title": "茂县教育规划(2022—2025年)", "period_end": 2025},
    ),
    ("茂县教育局 通知公告 《茂县学校布局规划(2021—2035年)》批前公示\n", {"title": "茂县学校布局规划(2021—2035年)"}),
    # a stamp that names the source at once, an author that is a body
    (
        "茂县教育规划\n2022-01-29 16:59 信息来源: 茂县教育局 浏览量:12 字号:T | T\n一、要求\n",
        {"issuer": "茂县教育局", "published": "2022-01-29"},
    ),
    (
        "茂县教育规划\n2021/11/10 作者:茂县教育局 阅读:566\n一、要求\n",
        {"issuer": "茂县教育局", "published": "2021-11-10"},
    ),
    ("茂县教育规划\n2021/11/10 作者:办公室 阅读:566\n一、要求\n", {"issuer": None}),
    (
        "产生日期:2023-05-26\n发布日期:2023-05-29\n茂县教育规划\n一、要求\n",
        {"signed": "2023-05-26", "published": "2023-05-29"},
    ),
    # bodies by their short names, a month in brackets below the maker, a place of many letters above the title, what a bureau drew up
    (
        "关于印发《茂县教育规划》的通知\n各校:\n茂县教育局  茂县编办\n茂县发改委  茂县残联\n2018年1月22日\n",
        {"issuer": "茂县教育局", "signed": "2018-01-22"},
    ),
    ("茂县教育规划\n茂县教育局\n(2016年12月)\n目录\n", {"issuer": "茂县教育局"}),
    (
        "双江拉祜族佤族布朗族傣族自治县\n教育事业规划(2021—2025年)\n目录\n",
        {"title": "双江拉祜族佤族布朗族傣族自治县教育事业规划(2021—2025年)"},
    ),
    ("茂县人民政府办公室转发县教育局拟定的茂县教育规划的通知\n各镇:\n", {"title": "茂县教育规划"}),
    # a month with a point below the title; a field of bodies side by side; news that begins with the plan
    ("茂县教育规划\n(2016-2020年)\n茂县教育局 2016.11\n一、要求\n", {"issuer": "茂县教育局", "period_end": 2020}),
    (
        "发文单位:茂县教育局 茂县发展和改革局 茂县财政局\n文号:茂教〔2022〕40号\n茂县教育规划\n一、要求\n",
        {"issuer": "茂县教育局", "doc_number": "茂教〔2022〕40号"},
    ),
    (
        "茂县:绘就教育新蓝图\n近日,《茂县教育事业“十四五”规划》正式印发实施。规划提出,新建学校12所。\n",
        {"title": "茂县教育事业“十四五”规划", "period_start": 2021},
    ),
    # when a paper was printed, at its foot, where no site says when it was put up
    (
        "茂县教育规划\n一、要求\n茂县教育局\n2022年4月11日\n抄送:县委办。\n茂县教育局办公室 2022年4月12日印发\n",
        {"signed": "2022-04-11", "published": "2022-04-12"},
    ),
    (
        "茂县教育规划\n2022-04-15 17:20\n一、要求\n茂县教育局\n2022年4月11日\n茂县教育局办公室\n2022年4月12日印发\n",
        {"published": "2022-04-15"},
    ),
    (
        "茂县教育规划\n附:关于控辍保学的通知\n2019年3月2日印发\n茂县教育局\n2021年5月6日\n",
        {"signed": "2021-05-06", "published": None},
    ),
    ("茂县教育规划\n一、要求\n原方案已于2019年3月2日印发\n", {"published": None}),
]


WHOLE_NAMES: list[tuple[str, str | None, str]] = [
    (
        "县人民政府办公室关于印发《如东县教育规划》的通知\n各学校:\n",
        "如东县人民政府办公室",
        "a notice without the place",
    ),
    ("县教育局、县财政局印发《如东县教育规划》\n各学校:\n", "如东县教育局、如东县财政局", "two of them"),
    ("发布机构:县政府办公室\n如东县教育规划\n一、要求\n", "如东县政府办公室", "a field of the site"),
    (
        "县人民政府批转县教育局关于《如东县教育规划》的通知\n各学校:\n",
        "如东县人民政府",
        "who sends on what a bureau made",
    ),
    (
        "发布机构:如东县教育局\n县政府办公室关于印发如东县教育规划的通知\n",
        "如东县政府办公室",
        "the notice before the site",
    ),
    ("县人民政府关于加快发展学前教育的意见\n结合如东县实际,提出意见。\n", "如东县人民政府", "an opinion"),
    ("市教育局关于印发《如东县教育规划》的通知\n各学校:\n", None, "of another level"),
    (
        "近日,如东县委、县人民政府印发了《如东县教育规划》,全文如下:\n",
        "如东县委、如东县人民政府",
        "one of two without the place",
    ),
    (
        "县教育局关于印发《如东县教育规划》的通知\n各学校:\n如东县教育局\n如东县财政局\n2022年3月1日\n如东县教育规划\n",
        "如东县教育局、如东县财政局",
        "both who sign, though one sends",
    ),
]


@pytest.mark.parametrize(("head", "issuer", "why"), WHOLE_NAMES)
def test_an_issuer_without_its_place_gets_it(head: str, issuer: str | None, why: str) -> None:
    assert take_steps(head, {}).reading.metadata.issuer == issuer, why
    assert take_steps(head, {"issuer": "如东县教育办"}).reading.metadata.issuer == "如东县教育办", (
        "what the source says holds"
    )


@pytest.mark.parametrize(("head", "expected"), HEADS)
def test_heads(head: str, expected: dict[str, str | int | None]) -> None:
    found = read_metadata(clean(head), {})
    assert {key: getattr(found, key) for key in expected} == expected
