"""Cleaning: what is set aside, what stays, and that every clean character leads back to its raw one."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ontology import lexicon
from kg.read.cleaning import clean, find_soft_breaks
from kg.read.forms import fold, script_of, simplify

MARKED = "".join(
    f"{n}、"
    + f"全面提升第{n}段教育质量水平并持续推进各项改革任务落到实处取得实效不断满足人民群众需要" * 6
    + "职业技术学\n\n"
    for n in range(1, 9)
)

PLAIN = "东县教育规划办好每所学校加快改革步伐,到2025年,毛入园率达到98%,巩固率达到99%,人人出彩。推进集团化办学,落实县管校聘。"
OVERLAPPING = "".join(PLAIN[i : i + 4] for i in range(0, len(PLAIN) - 1, 3))

TABLE = [
    ("深化「縣管校聘」改革", "深化“县管校聘”改革", "Traditional script and marks, one character for one"),
    ('实施"名师"工程,宽5"', '实施“名师”工程,宽5"', "straight quotation marks around Chinese words"),
    (
        '实行"5+2"模式,"1+N":"AI"课、"双师型"教师',
        "实行“5+2”模式,“1+N”:“AI”课、“双师型”教师",
        "… and around formulas, the next pair whole",
    ),
    ("实施'名师'工程,‘名校’工程,it's", "实施“名师”工程,“名校”工程,it's", "single ones, straight or curly"),
    ("“落实‘双减’和'五项'政策”", "“落实‘双减’和‘五项’政策”", "single ones within others"),
    ("▲城东小学 48个班 2022.8完工", "▲城东小学 48个班 2022.8完工", "an item without stops keeps its blanks"),
    ("1. 城东小学 48个班 2022.8完工", "1. 城东小学 48个班 2022.8完工", "… also a numbered one"),
    (
        "㈠扩大学位\n⒈新建&nbsp;2所&amp;nbsp;学校",
        "(一)扩大学位\n1.新建 2所 学校",
        "labels of one character; characters that are named, also twice",
    ),
    ("A&#66;&NBSP;C&amp;LT;", "AB C<", "… in whatever letters, those they stand for as they are"),
    ("普惠\u00ad性幼\u200d儿园\u2028二、", "普惠性幼儿园\n二、", "what has no width; line ends of other kinds"),
    (
        "到二〇二五年、二○二三年、二Ο二四年底达到9O.5%,l0所,2O25年,1OO人;“O2O”、HPV2I、III类、5l水",
        "到2025年、2023年、2024年底达到90.5%,10所,2025年,100人;“O2O”、HPV2I、III类、5l水",
        "years in numerals, letters that a scan put for digits",
    ),
    (
        "二〇三五年远景目标纲要。二〇二一年三月五日。二〇二一至二〇二五年。",
        "二〇三五年远景目标纲要。二〇二一年三月五日。2021至2025年。",
        "… but for a title that all know and days",
    ),
    (
        "县教肓局、实脸小学己经建成,肓才中学聘教帅6人,毛人园率、人学率98%;病入膏肓,自己经历,统帅,成人学校",
        "县教育局、实验小学已经建成,育才中学聘教师6人,毛入园率、入学率98%;病入膏肓,自己经历,统帅,成人学校",
        "letters that a scan put for others that look like them, where no text has them",
    ),
    (
        "文肓率下降,落实脸谱课程,不教帅气,以己经验示人,老人学率先",
        "文肓率下降,落实脸谱课程,不教帅气,以己经验示人,老人学率先",
        "… and where a text may have them",
    ),
    ("95·5%、1。2亿元,达到5。2万人", "95.5%、1.2亿元,达到5。2万人", "other marks for a point"),
    ("(2021一2025年)、2021年一一2025年、2021‒2025年", "(2021—2025年)、2021年——2025年、2021—2025年", "dashes of years"),
    ("«关于劳动教育的意见»、«名师»工程,„名校“", "《关于劳动教育的意见》、“名师”工程,“名校”", "guillemets, low marks"),
    (
        "<<教育法>>、<教育法>、≪教育法≫和《〈意见〉方案》,近视率<38%",
        "《教育法》、《教育法》、《教育法》和《〈意见〉方案》,近视率<38%",
        "marks of titles",
    ),
    ("''名师''、‘‘名校’’和``名班''工程", "“名师”、“名校”和“名班”工程", "two single marks for one double"),
    (
        "“名师“和“名校“工程,“名班“和“名课“计划,“名家“",
        "“名师”和“名校”工程,“名班”和“名课”计划,“名家”",
        "marks all of one kind",
    ),
    (
        "依据《省“十四五“规划》和市”十四五”规划,实施“护苗",
        "依据《省“十四五”规划》和市“十四五”规划,实施“护苗",
        "… of a five-year plan",
    ),
    (
        '落实[意见](https://a.cn/b.html)和[《教育法》](/c.html "教育法")。',
        "落实意见和《教育法》。",
        "links of Markdown",
    ),
    (
        "> 推进`走教`。\n> 落实`双减`。\n> 办好__学校__、__幼儿园__、__中心__。",
        "推进走教。\n落实双减。\n办好学校、幼儿园、中心。",
        "quotations, code, bold",
    ),
    ("1\\. 近视率\\[38%\\]", "1. 近视率[38%]", "signs that are escaped"),
    ("巩固率*、近视率*\n*为约束性指标。", "巩固率*、近视率*\n*为约束性指标。", "… and the star of a note"),
    (
        "一、背景[一]基础〔市、县〕建好学校［含教学点］3所,东政发〔2021〕3号。\n[2]任务\n打印[关闭]",
        "一、背景(一)基础(市、县)建好学校(含教学点)3所,东政发[2021]3号。\n(2)任务",
        "square brackets for round ones, not of a document's year",
    ),
    (
        "指标\t2025年\n“双师型 ”教师占比( % )\t95\n",
        "指标\t2025年\n“双师型”教师占比(%)\t95",
        "blanks beside marks in a row",
    ),
    (
        "证书(专家型).04特色学校.6人入选.2025年,占3.5%",
        "证书(专家型)。04特色学校。6人入选。2025年,占3.5%",
        "points before digits",
    ),
    ("⾼中校⾧的⻅解", "高中校长的见解", "letters of fonts, which stand for Traditional ones"),
    (
        "國家智慧社群的培養物件,互聯網接入率與網際網路接入率,設備裝置總值,建立省級示範學校,釋出2份",
        "国家智慧社区的培养对象,互联网接入率与互联网接入率,设备设备总值,创建省级示范学校,发布2份",
        "more words of Taiwan",
    ),
    ("深化改革.到2025年,达到95%.六.一前见3.5.", "深化改革。到2025年,达到95%。六.一前见3.5.", "points for full stops"),
    (
        "?十四五?期间,?双减?、?一校一案?,2021?2025年,?五育?",
        "“十四五”期间,“双减”、“一校一案”,2021—2025年,“五育”",
        "lost marks",
    ),
    ("一、总则\\n推进教育。\\r\\n", "一、总则\n推进教育。", "line ends as programs write them"),
    ("師資最佳化,專案釋出時間,高階中學著力", "师资优化,项目发布时间,高级中学着力", "words of Taiwan"),
    (
        "附表 序号 指标 2025年 1 毛入园率 95% 2 巩固率 99% 3 学位 900个",
        "附表\n序号 指标 2025年\n1 毛入园率 95%\n2 巩固率 99%\n3 学位 900个",
        "a table in a line",
    ),
    (
        "附表 序号 指标 2020年 2025年 1 学院 2 15 2 巩固率 98% 99% 3 学位 700 900",
        "附表\n序号 指标 2020年 2025年\n1 学院 2 15\n2 巩固率 98% 99%\n3 学位 700 900",
        "… one of whose values is the number of the next row",
    ),
    (
        "附表 序号 指标 2025年 1 毛入园率 95% 2 9年义务教育巩固率 99% 3 STEM课程 9门 4 学校 5所 5 教师 6名",
        "附表\n序号 指标 2025年\n1 毛入园率 95%\n2 9年义务教育巩固率 99%\n3 STEM课程 9门\n4 学校 5所\n5 教师 6名",
        "… whose rows begin with digits and letters",
    ),
    (
        "东县通知 来源: 教育局 各乡镇,县直各部门: 现将规划印发给你们。 一、任务 " + "推进教育。 " * 200 + "好。",
        "东县通知\n各乡镇,县直各部门:\n现将规划印发给你们。\n一、任务\n" + "推进教育。\n" * 200 + "好。",
        "a value stays with its key where line ends were lost, what a notice says does not stay with whom it addresses",
    ),
    ("普惠\u200b性覆盖率 88 92", "普惠性覆盖率 88 92", "what has no width parts no cells of a row"),
    (
        "\uf06c 陜西各市､區﹐衞生健康局",
        "陕西各市、区,卫生健康局",
        "bullets of Word's fonts, small forms, letters of Hong Kong, of a converter",
    ),
    ("到20 25年,巩固率98. 5 %。", "到2025年,巩固率98.5%。", "blanks that a scan put into numbers"),
    ("1. 2025年,新建 12 所。", "1. 2025年,新建12所。", "a label is no part of the number behind it"),
    (
        "推进教育,提\n— 3 —\n高质量。\n— 4 —\n— 5 —\n二、保障",
        "推进教育,提高质量。\n二、保障",
        "a page's end in mid-word",
    ),
    ("东县教育规划\n1 / 2\n东县政府", "东县教育规划\n东县政府", "a page's end behind a title"),
    (
        "## **一、总则**\n**加强**党建\n![图](https://a.cn/1.png)好",
        "一、总则\n加强党建\n好",
        "what is left of Markdown",
    ),
    ("一、加强领导,\n压实责任\n推进教育。", "一、加强领导,压实责任\n推进教育。", "a title broken behind a comma"),
    ("县教育局、\n(一)强师,\n1.扩优", "县教育局、\n(一)强师,\n1.扩优", "… where no heading follows"),
    (
        "推进改革,、加快发展,;建成强县,。",
        "推进改革、加快发展;建成强县。",
        "commas that a copying site put before other marks",
    ),
    (
        "东县东县教育教育规划规划(2022(2022 年年) )\n到到20262026年年建成学校建成学校1111所所。\n教育教育是天天的事。\n达标率 100% 100%",
        "东县教育规划(2022年)\n到2026年建成学校11所。\n教育教育是天天的事。\n达标率 100% 100%",
        "words that a PDF prints twice, in lines where most are",
    ),
    ("( 一 )扩优\n1 . 新建学校 1 2 所 , 3 . 5 万 个 。", "(一)扩优\n1. 新建学校12所,3.5万个。", "blanks around labels"),
    (
        "1、1 东县规划规划(2022(2022 年年-2026-2026 年年) ) 全县强教,推进教 育。 一、目标 建成强 县。 二、任务 推进集\n2、团化办学,落实 双减。 "
        + "(一)扩优 新建学 校。"
        + "办好学校,推 进教育。" * 99,
        "1、1\n东县规划(2022年-2026年)\n全县强教,推进教育。\n一、目标\n建成强县。\n二、任务\n推进集\n2、团化办学,落实双减。\n"
        + "(一)扩优\n新建学校。"
        + "办好学校,推进教育。" * 99,
        "pages of a site that shares files: a line each, headings within, lines broken with blanks",
    ),
    (
        "东县规划\n" + "办好学校,推进教育。" * 90 + " 一、目标是建成强县。\n好。",
        "东县规划\n" + "办好学校,推进教育。" * 90 + "一、目标是建成强县。\n好。",
        "… where one label amid a line is no sign of lost line ends",
    ),
    (
        "词条 | 东县教育规划 |\n释义 | 东政发[2021]3号 好。",
        "东县教育规划\n东政发[2021]3号好。",
        "bars of an encyclopedia",
    ),
    (OVERLAPPING, PLAIN, "pieces that overlap"),
    ("人人出彩,天天向上,达到99%。", "人人出彩,天天向上,达到99%。", "… and letters that stand twice"),
    ("全面发展****县教育", "全面发展****县教育", "… and stars that stand for a name"),
    (
        "東縣規(guī)劃\n發(fā)布時間:2023-03-16 瀏覽次數(shù):81\n縣殘聯(lián)\n為辦好教育,現(xiàn)印發(fā)",
        "东县规划\n县残联\n为办好教育,现印发",
        "pinyin hides no line of the page, and is no page's end",
    ),
    (
        "东县意见(试行)文章属性•【制定机关】东县人民政府•【字号】东政发[2021]3号•【主题分类】教育正文东县意见(试行)",
        "东县意见(试行)\n东县意见(试行)",
        "the record of a collection of laws, in one line",
    ),
    (
        '实施"\n名师"\n、"\n优师"\n工程。\n"双减"',
        "实施“名师”、“优师”工程。\n“双减”",
        "lines broken behind quotation marks",
    ),
    ("研究报告\nPAGE\n\n1-\n东县规划\nPAGE 2\n好", "东县规划\n好", "what Word counts pages by"),
    ("到 2 0 2 5 年 , 建 成 1 2 所 公 办 园 。", "到2025年,建成12所公办园。", "a blank behind each character"),
    (
        "指 标   2 0 2 0 年   2 0 2 5 年\n毛 入 园 率   9 0   9 5 . 5",
        "指标 2020年 2025年\n毛入园率 90 95.5",
        "… and the blanks that were there before",
    ),
    (
        "截至2025年12\n月31日,达到95.\n5%,占5\n%。",
        "截至2025年12月31日,达到95.5%,占5%。",
        "numbers broken over a line end",
    ),
    ("建成学校12\n3所幼儿园", "建成学校12\n3所幼儿园", "… two numbers on two lines are two"),
    (
        "优化布局,到2\n025年建成15所,改建1\n0所。",
        "优化布局,到2025年建成15所,改建10所。",
        "… in a sentence they are one",
    ),
    ("单位2\n020年实绩20\n25年目标", "单位2020年实绩2025年目标", "… a year is one wherever it stands"),
    ('实施"名\n师工程"和"青蓝\n工程"。', "实施“名师工程”和“青蓝工程”。", "… a quotation, in straight marks too"),
    ('屏幕55"\n建设"双师"课堂', '屏幕55"\n建设“双师”课堂', "… not one mark that is another's"),
    ("师机比达到1:\n1。完善", "师机比达到1:1。完善", "… a ratio"),
    ("落实《市教委\n关于双减的意见》要求", "落实《市教委关于双减的意见》要求", "a title broken in two"),
    ("通过验收(含\n民办园)。", "通过验收(含民办园)。", "… a remark"),
    ("通过验收(含\n民办园。\n二、保障(试行)", "通过验收(含\n民办园。\n二、保障(试行)", "… one that nobody closed"),
    ("一、加强领导\n\f发布时间:2022-03-01", "一、加强领导", "a page of a PDF begins with its mark"),
    (
        "到 2025 年，新建 12 所，改建 20 所，占 95% 以上",
        "到2025年,新建12所,改建20所,占95%以上",
        "prose with numbers is no row",
    ),
    (
        "““十四五””期间,,推进。????加快,。",
        "“十四五”期间,推进。\n加快。",
        "marks that a conversion doubled, or put for a paragraph's blanks",
    ),
    ("?一、目标\n?推进\n?建设\n?办好\n行吗?", "一、目标\n推进\n建设\n办好\n行吗?", "… one for each line's blanks"),
    ("行吗?\n?推进\n?建设", "行吗?\n?推进\n?建设", "… which two lines do not tell"),
    ("? ? 一、目标\n加快。? ? ? ?\n到2025年", "一、目标\n加快。\n到2025年", "… and for one half of many"),
    ("“规划”(2021?2025年),2016年?2020年", "“规划”(2021—2025年),2016年—2020年", "… and for the dash of years"),
    ("“十四·五”期间,东县·西县", "“十四五”期间,东县·西县", "a dot within the name of a five-year plan"),
    (
        "加大字体 缩小字体\n(责任编辑:甲)\n【我要打印】\n东县规划\nPage 1 of 2",
        "东县规划",
        "more buttons, a foot in English",
    ),
    (
        "首页\n政务公开\n政务服务\n走进东县\n东县规划\n信息公开制度",
        "东县规划\n信息公开制度",
        "columns a line each, the word in a line is none",
    ),
    ("首页 政务公开 政务服务 走进东县\n手机扫一扫打开当前页面\n附件下载:\n东县规划", "东县规划", "a bar of columns"),
    (
        "一、总则\n推进教育。\n东县教育局\n上一篇:西县规划\n省教育厅\n北县卫生规划的通知\n主办:西县\n西县教育局",
        "一、总则\n推进教育。\n东县教育局",
        "the foot of a page",
    ),
    (
        "推进教育。\n打印本页\n附表\n指标\n2025年\n毛入园率\n95%\n主办:西县",
        "推进教育。\n附表\n指标\n2025年\n毛入园率\n95%",
        "no foot: a table",
    ),
    ("推进教育,提\n上一页 1 2 3 下一页\n高质量。", "推进教育,提高质量。", "buttons to turn pages"),
    ("好。\n东县规划\n1/3\n中间\n东县规划\n2/3\n好", "好。\n中间\n好", "a title above the number of each page"),
    ("推进教育。\n附件下载:\n东县规划\n主办:西县", "推进教育。\n东县规划", "what may be downloaded is no foot"),
    (
        "请落实,附件:东县要点2021年3月10日\n附件\n东县要点",
        "请落实,附件:东县要点2021年3月10日\n东县要点",
        "no end of a page",
    ),
    (
        "1. [主题分类] 教育\n2. [有效性]\n索引号 | 主题分类 | 教育 |\n文 号 | 东政发[2021]7号 |\n东县规划",
        "东县规划",
        "keys in brackets and numbered, cells between bars",
    ),
    (
        "索  引  号 1130/2022-06 公开方式 主动公开\n成文日期 2022-08-15 废止日期\n发文字号 东政发[2022]1号 有效性 有效\n东县规划",
        "东县规划",
        "keys without colons, two to a line",
    ),
    (
        "成文日期 2022-08-15\n发布日期由东县定。",
        "成文日期2022-08-15\n发布日期由东县定。",
        "… and what may be a sentence",
    ),
    ("占比由21?5%上升为46?36%。", "占比由21.5%上升为46.36%。", "the point of a share that a conversion lost"),
    (
        "此页面上的内容需要较新版本的播放器。\nQQ截图2021.jpg\n教育网 2021-09-07 10:25 围观128次\n东县规划",
        "东县规划",
        "what a browser says, the name of a picture, the stamp of a site",
    ),
    ("乾县教育规划", "乾县教育规划", "a letter of both scripts"),
    ("推进教育。Р二、保障措施", "推进教育。\n二、保障措施", "a letter that stands for a paragraph's end"),
    (
        "优化布局。1 2所幼儿园,推进教育。",
        "优化布局。1 2所幼儿园,推进教育。",
        "a number behind a stop counts what follows",
    ),
    (
        "推进教育。\n2 2025年,新建学校12所。",
        "推进教育。\n2 2025年,新建学校12所。",
        "… and so does one that opens a line",
    ),
    ("共 建 S T E A M 课 程 , 用 好 A I 平 台 。", "共建STEAM课程,用好AI平台。", "a blank behind each Latin letter"),
    ("覆盖率达到９５％", "覆盖率达到95%", "full-width digits and per cent"),
    ("到\u00a02025\u00a0年,教育", "到2025年,教育", "no-break spaces around digits"),
    ("海⻔市乡村教育⾏动", "海门市乡村教育行动", "radicals that a PDF font put for the usual characters"),
    ("11/23/26, 4:28 PM 海门\n正文\nfile:///x.html 1/5", "正文", "header and footer of a printed page"),
    ("普惠性 幼儿园", "普惠性幼儿园", "a blank inside Chinese text"),
    ("STEAM education 课程", "STEAM education课程", "blanks between Latin words stay"),
    ("指标\t2025年\t2027年\n覆盖率\t86\t88\n", "指标\t2025年\t2027年\n覆盖率\t86\t88", "cells of a table stay apart"),
    (
        "7巩固率(%)95.3 97 约束性\n8教师(人)120 180 预期性",
        "7巩固率(%)95.3 97 约束性\n8教师(人)120 180 预期性",
        "… also where the first value has run into its name",
    ),
    (
        "学校 小学 班数(个)\n东县学校 8 3",
        "学校 小学 班数(个)\n东县学校 8 3",
        "… and a head with as many parts as the row below",
    ),
    (
        "加强学校 小学 管理\n一、目标 二、任务 三、保障",
        "加强学校小学管理\n一、目标二、任务三、保障",
        "… which no other line is",
    ),
    ("第一段。\n\n\n第二段。", "第一段。\n第二段。", "blank lines"),
    ("一、总则\n— 3 —\n二、目标", "一、总则\n二、目标", "a page number on a line of its own"),
    ("推进教育,提\n一 3 一\n高质量。", "推进教育,提高质量。", "… whose dashes a scan takes for numerals"),
    ("推进教育,提\n\n---\n\n高质量。", "推进教育,提高质量。", "the rule that a converter puts between pages"),
    ("推进教育,提\n<!-- page 3 -->\n高质量。", "推进教育,提高质量。", "… or its remark"),
    (
        "建设职业技术学\n\n30、院,支持升本。",
        "建设职业技术学院,支持升本。",
        "a page marker of which a piece has only one",
    ),
    ("1、办好幼儿园\n\n2、建设学校", "1、办好幼儿园\n2、建设学校", "… and a number that a list leads up to"),
    ("正文结束。\n版权所有 某某网\n", "正文结束。", "a disclaimer"),
    ("规划小学\n31 所,其中完小\n18 所。", "规划小学31所,其中完小18所。", "a line ends before a number of its sentence"),
    ("规划小学。\n31 所,其中完小。", "规划小学。\n31所,其中完小。", "… where the sentence is open"),
    ("重点任务\n2025年,新建小学。", "重点任务\n2025年,新建小学。", "… a year opens one"),
    ("3~~5岁,6~~12岁,13~~15岁", "3~~5岁,6~~12岁,13~~15岁", "two signs between ages strike nothing out"),
    (
        "入园率\n>95%\n巩固率\n>98%\n升学率\n>99%",
        "入园率\n>95%\n巩固率\n>98%\n升学率\n>99%",
        "cells of what must be more",
    ),
    ("字号：【大】【中】【小】 打印本页 关闭窗口\n某县规划", "某县规划", "sizes of letters"),
    ("关闭无证幼儿园,建好教学点。\n关闭窗口\n[关闭]", "关闭无证幼儿园,建好教学点。", "what is closed is no window"),
    ("东县行动计划(2021-2025年)_公开_东县人民政府门户网站\n正文", "东县行动计划(2021-2025年)\n正文", "a site's name"),
    ("东县教育规划 - 规划计划 - 东县人民政府\n正文", "东县教育规划\n正文", "a column and the name of a government"),
    ("东县教育规划\n建设东县_教育网站\n", "东县教育规划\n建设东县_教育网站", "below the title it is text"),
    ("当前位置:首页>教育\n某县规划", "某县规划", "a breadcrumb"),
    (
        "支持县一中发展。\n2022-03-01\n友情链接\n教育部\n",
        "支持县一中发展。\n2022-03-01",
        "the date above a page's links is no link",
    ),
]


@pytest.mark.parametrize(("raw", "expected", "why"), TABLE, ids=[row[2] for row in TABLE])
def test_table(raw: str, expected: str, why: str) -> None:
    assert clean(raw).text.strip("\n") == expected, why


def test_page_markers_in_mid_word_go_and_are_recorded() -> None:
    cleaned = clean(MARKED + "9、院等完备升本条件。")
    assert "职业技术学院等完备" in cleaned.text
    assert sum(s.kind == "page-marker" for s in cleaned.set_aside) == 9
    start = cleaned.text.index("职业技术学院")
    raw_start, raw_end = cleaned.raw_span(start, start + 6)
    assert cleaned.raw[raw_start:raw_end] == "职业技术学\n\n9、院"


def test_page_markers_count_from_the_first_page_that_came() -> None:
    cleaned = clean(MARKED[MARKED.index("3、") - 20 :] + "9、院等完备升本条件。")
    assert sum(s.kind == "page-marker" for s in cleaned.set_aside) == 7


def test_no_page_has_the_number_0() -> None:
    cleaned = clean("招收0、1岁幼儿的" + MARKED + "9、院等完备升本条件。")
    assert sum(s.kind == "page-marker" for s in cleaned.set_aside) == 9


PAGE = "推进各项改革任务落到实处取得实效,不断满足人民群众对美好教育的需要。" * 4


@pytest.mark.parametrize(
    ("text", "marks", "why"),
    [
        (
            f"{PAGE}双师2/14型教师{PAGE}。3/14三、{PAGE}建4/14成{PAGE}6/14",
            4,
            "pages a site took one by one, one of them lost",
        ),
        (f"{PAGE}教师2/14型{PAGE}。3/14三、{PAGE}建4/14成", 0, "three are too few"),
        (f"{PAGE}占2/14,{PAGE}占5/16,{PAGE}占4/15,{PAGE}占6/13", 0, "shares of this and that"),
        (f"{PAGE}减1/12,{PAGE}减5/12,{PAGE}减2/12,{PAGE}减7/12", 0, "shares that do not ascend"),
        ("一班1/12,二班2/12,三班3/12,四班4/12,五班5/12", 0, "a list: no page is so short"),
        (f"{PAGE}2024/01/17,{PAGE}2024/02/17,{PAGE}2024/03/17,{PAGE}2024/04/17", 0, "dates"),
    ],
)
def test_page_numbers_that_say_of_how_many(text: str, marks: int, why: str) -> None:
    assert sum(s.kind == "page-marker" for s in clean(text).set_aside) == marks, why


@pytest.mark.parametrize(
    ("text", "marks", "why"),
    [
        (f"{PAGE}推进集— 12 —团化办学。{PAGE}落实县管— 13 —校聘。{PAGE}加强教—14—研。", 3, "in mid-word"),
        (f"{PAGE}推进集 - 1 - 团化办学。{PAGE}落实县管 - 2 - 校聘。{PAGE}加强教 - 3 - 研。", 3, "with blanks"),
        (f"{PAGE}招收2—3岁幼儿。{PAGE}招收3—4岁幼儿。{PAGE}招收4—5岁幼儿。", 0, "ranges"),
        (f"{PAGE}推进集— 12 —团化办学。{PAGE}落实县管— 13 —校聘。", 0, "two may be anything"),
        (f"{PAGE}甲—1—乙。{PAGE}甲—3—乙。{PAGE}甲—2—乙。", 0, "that do not ascend"),
        ("方案—1—甲,方案—2—乙,方案—3—丙", 0, "no page is so short"),
        (f"{PAGE}推进集第 12 页团化。{PAGE}落实县管 第13页 共40页 校聘。{PAGE}加强教第14页研。", 3, "in words"),
        (f"{PAGE}见第2页图。{PAGE}见第9页图。{PAGE}见第11页图。", 0, "that are referred to"),
    ],
)
def test_page_numbers_within_a_line(text: str, marks: int, why: str) -> None:
    assert sum(s.kind == "page-marker" for s in clean(text).set_aside) == marks, why


@pytest.mark.parametrize(
    ("heads", "aside", "why"),
    [
        (["东县教育规划    12", "东县教育规划    13", "东县教育规划    14"], True, "the number behind the title"),
        (["12 | 东县教育规划", "14 | 东县教育规划", "16 | 东县教育规划"], True, "… before it"),
        (["东县教育规划  第 1 页", "东县教育规划  第 2 页", "东县教育规划  第 3 页"], True, "… in words"),
        ([f"东县教育规划  第{n}页 共20页" for n in (1, 2, 3)], True, "… of how many"),
        (["东县教育规划 12", "东县教育规划 13"], False, "two are too few"),
        (["新增公办学位 300", "新增公办学位 120", "新增公办学位 240"], False, "amounts"),
        (["新建幼儿园 3", "新建幼儿园 5", "新建幼儿园 8"], False, "… that rise year by year"),
    ],
)
def test_the_title_and_the_number_of_a_page_in_one_line_are_its_own(heads: list[str], aside: bool, why: str) -> None:
    page = "推进各项改革任务落到实处取得实效,不断满足人民群众对美好教育的" * 12
    text = "".join(f"{page}\n{head}\n需要。" for head in heads)
    assert (clean(text).text == f"{page}需要。" * len(heads)) == aside, why


def test_what_stands_beside_a_rule_heads_no_page() -> None:
    chapter = "主要目标\n------\n办好学校。\n"
    assert clean(f"一、幼儿园\n{chapter}二、小学\n{chapter}").text.count("主要目标") == 2


def test_the_cells_of_a_table_with_a_cell_a_line_are_no_page_number() -> None:
    assert "12" in clean("学校\n-\n12\n-\n幼儿园\n—\n15\n—\n").text


def test_a_numbered_list_is_no_page_marker() -> None:
    text = "\n".join(f"{n}、推进第{n}项工作。" + "深入落实各项任务。" * (n % 3 * 9 + 8) for n in range(1, 9))
    assert not [s for s in clean(text).set_aside if s.kind == "page-marker"]


def test_the_serials_of_a_table_with_a_cell_a_line_are_no_page_numbers() -> None:
    rows = "".join(f"{n}\n新建东湖第{n}小学。\n区教育局\n" for n in range(1, 6))
    text = f"任务分工\n序号\n重点任务\n责任单位\n{rows}\n"
    pages = [s.start for s in clean("前言\n7\n" + text + "8\n附则\n9\n").set_aside if s.kind == "page-marker"]
    assert not clean(text).set_aside
    assert len(pages) == 3


@pytest.mark.parametrize(
    "foot",
    [
        "— {} —",
        "~{}~",
        "第 {} 页 共 40 页",
        "共40页 第{}页",
        "第三页",
        "{} / 40",
        "{}/40页",
        "Page {} / 40",
        "页码：{}",
        "〔{}〕",
        "{}",
    ],
)
def test_page_numbers_of_many_kinds_stand_in_no_sentence(foot: str) -> None:
    pages = [f"{PAGE * 3}推进集\n{foot.format(number)}\n团化办学。" for number in range(2, 6)]
    assert clean("".join(pages)).text == f"{PAGE * 3}推进集团化办学。" * 4


def test_page_numbers_among_cells_that_are_numbers() -> None:
    """Of a table with a cell a line: 91 and 93 stand between the pages 2 and 3."""
    pages = [f"{PAGE * 3}\n{number}\n" for number in range(1, 7)]
    pages.insert(2, "毛入园率(%)\n91\n93\n预期性\n巩固率(%)\n98\n99\n约束性\n")
    text = "".join(pages)
    assert [text[s.start : s.end] for s in clean(text).set_aside] == list("123456")
    rows = "".join(f"{number}\n{PAGE}\n30\n" for number in range(1, 7))
    assert not clean(f"项目\n{rows}").set_aside, "rows of a table are nearer to each other"


def test_a_plan_in_one_line_is_no_name_of_a_site() -> None:
    """All that stood behind the day in its first line was set aside with it."""
    text = "首页 > 专项规划 发布日期:2023-03-24浏览次数:9东县教育规划一、总体要求" + PAGE * 2
    assert PAGE * 2 in clean(text).text
    assert clean("东县教育规划 发布时间:2023-03-24 浏览:9\n一、总体要求").text == "东县教育规划\n一、总体要求"


def test_a_running_title_with_years_goes() -> None:
    text = "".join(f"{PAGE * 3}推进集\n— {n} —\n东县教育行动计划(2023—2025年)\n团化办学。" for n in range(1, 4))
    assert "推进集团化办学" in clean(text).text and "2023" not in clean(text).text


def test_words_of_taiwan_that_a_mirror_put_are_those_of_the_plan() -> None:
    text = "新建城北國小、城北國中,辦好中國小;全國中學和我國小學,愛國小故事。"
    assert clean(text).text == "新建城北小学、城北初中,办好中小学;全国中学和我国小学,爱国小故事。"


def test_a_letter_of_the_page_makes_no_text_of_taiwan() -> None:
    body = "推进义务教育优质均衡发展,县教育局设专案组,稽核经费。" * 60
    assert clean(f"東县教育规划\n{body}").text == f"东县教育规划\n{body}"


def test_spam_lines_go() -> None:
    links = "| ".join(f"好看的电影第{n}部" for n in range(30))
    cleaned = clean(f"切实维护校园安全。\n{links}\n")
    assert cleaned.text.strip() == "切实维护校园安全。"
    assert [s.kind for s in cleaned.set_aside] == ["spam"]


def test_spam_within_a_sentence_goes_with_the_letters_before_it() -> None:
    cleaned = clean("推进abc江南官方体育app教育发展,亚博体育官网办好江南体育中学。")
    assert cleaned.text == "推进教育发展,办好江南体育中学。"
    assert [s.kind for s in cleaned.set_aside] == ["spam", "spam"]


def test_a_table_with_many_bars_is_no_spam() -> None:
    rows = "".join(
        f"{n} | 新建东湖第{n}小学 | 36班 | 2{n}亩 | 3000万元 | 区教育局 | 续建 | 2026年 |\n" for n in range(1, 4)
    )
    assert not clean(f"学校建设项目\n{rows}").set_aside


def test_lines_of_fixed_width_are_joined() -> None:
    body = "推进义务教育优质均衡发展和城乡一体化不断扩大优质教育资源覆盖面让每个孩子享有公平而有质量的教育" * 12
    wrapped = "\n".join(body[i : i + 35] for i in range(0, len(body), 35))
    assert clean(wrapped).text == body
    assert [wrapped[a:b] for a, b in find_soft_breaks(clean(wrapped))] == ["\n"] * wrapped.count("\n")


def test_lines_of_a_list_are_as_long_as_each_other_and_are_not_joined() -> None:
    rows = "\n".join(
        f"{what}东县第{n}小学,规模24个班,新增学位1080个" for n in range(10, 30) for what in ("新建", "改建")
    )
    assert clean(rows).text == rows


def test_lines_of_fixed_width_are_joined_around_the_numbers_of_pages() -> None:
    """Two lines around a number are one once it is gone: one line in eight was twice as long as the others. Cells of a table
    are no lines of prose."""
    body = "推进义务教育优质均衡发展和城乡一体化不断扩大优质教育资源覆盖面让每个孩子享有公平而有质量的教育" * 60
    pages = [body[at : at + 295] for at in range(0, len(body), 295)]
    wrapped = ["\n".join(page[at : at + 38] for at in range(0, len(page), 38)) for page in pages]
    assert clean("".join(f"{page}\n\n{number}、" for number, page in enumerate(wrapped, 1))).text == body
    cells = "\n".join(["学前三年毛入园率(%)", "预期性指标类别名称"] * 80)
    assert clean(f"{cells}\n{wrapped[0]}").text == f"{cells}\n{pages[0]}"


@pytest.mark.parametrize(
    ("line", "aside"),
    [
        ("网站首页 | 政务公开 | 办事服务 | 互动交流 | 走进霍城 | 无障碍浏览", True),
        ("首页政务公开办事服务互动交流", True),  # links of a page without anything between them
        ("首页  走进霍城  新闻中心", True),
        ("走进课堂 走进社区", False),  # a heading
        ("政务公开工作稳步推进", False),
    ],
)
def test_the_columns_of_a_site_in_one_line_are_its_own(line: str, aside: bool) -> None:
    """信息公开 among them was taken for a measure of the plan."""
    kinds = [s.kind for s in clean(f"{line}\n一、发展基础\n全县各类学校稳步发展。\n").set_aside]
    assert kinds == ["navigation"] * aside


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("已阅读4页,还剩9页未读,继续免费阅读", "upload-record"),
        ("- 上传时间:2023-01-18", "upload-record"),  # with the bullet of a list
        ("2024-03-12 999+ 20.1KB 6 页", "upload-record"),
        ("1亿VIP精品文档", "upload-record"),
        ("欢迎来到甲文阁 - 分享文档的网站! | 帮助中心", "upload-record"),
        ("欢迎光临乙文库!现有方案3万篇。", "upload-record"),
        ("本站收录各类总结8000篇,每日更新", "upload-record"),
        ("专业代写申报书、汇报材料,联系QQ见页底", "upload-record"),
        ("• 应用文书>", "upload-record"),
        ("下载资源需要5金币", "upload-record"),
        ("游客一键下载: 微信开放平台登录", "upload-record"),
        ("2、PDF文件下载后请另存。", "upload-record"),
        ("您访问的链接即将离开“茂县教育局”网站 是否继续?", "navigation"),
        ("版权说明:本文档由网友提供", "navigation"),
        ("正在加载数据... 设为首页 | 加入收藏", "navigation"),
        ("166人看过", "source"),  # was a target: 166 人
        ("本篇文章412字,读完约2分钟", "source"),
        ("2017年3月8日 09:40 | 来源:东县日报", "source"),
        ("东县论坛 发表于 2024-6-11 08:30:15", "source"),
        ("• 中文名:东县教育强县规划", "index"),
        ("5、成为VIP后免费下载", "upload-record"),
        ("6、本站所有内容由会员提供", "disclaimer"),
        ("茂县论坛>>教育频道>>要闻", "navigation"),  # a breadcrumb without blanks
        ("• 适老化", "navigation"),
        ("[校园新闻] 茂县一中举行运动会 (2023-03-11) |", "navigation"),
        ("- 网友推荐", "navigation"),
        ("【时 效 性】 有效 【颁布日期】", "index"),
        ("政府发文编号: 茂政发【2017】24号", "index"),
        ("2023年03月14日 17:05   阅读:[12]", "source"),
        ("茂州日报 2023年03月14日 星期二", "source"),
        ("《茂州日报》(2023年03月14日 05版)", "source"),
        ("今天是: 2023年3月14日", "source"),
        ("茂小文 发布时间:2023-03-14 13:32来源: 茂州教育报", "source"),
        ("茂州教育 2023年8期", "source"),
        ("微博 空间 qq", "navigation"),
        ("(此\ufffd发布)", "closing"),  # letters that bytes were lost of
        ("(责编: 张三)", "source"),
        ("编辑丨张三", "source"),  # by telephone
        ("通讯员丨张三", "source"),
        ("茂州网 | 2023-03-14 09:11:42", "source"),
        ("2023-03-14 第05版:要闻", "source"),
        ("往期回顾: 茂州报 出版日期: 2023-03-14", "source"),
        ("往期回顾", "navigation"),
        (
            "信息类别: 教育规划文件 公开时限: 长期 公开日期: 2023-03-14 09:11:42 公开范围: 全社会各界公众 有效性: 有效",
            "index",
        ),
        ("2023年3月14日", ""),  # the day of a signature
        ("今天是2023年9月1日,各校开学。", ""),
        ("2023年6月7日9:00前,各校报送名单。", ""),  # a day of the plan's own
        ("下载文档管理办法", ""),
        ("建设学校8 所,面积17.04K", ""),
        ("- 约1.3万字", "upload-record"),
        ("28KB", "upload-record"),
        ("共计31022个字,预计阅读时长98分钟", "navigation"),
        ("附件【茂县行动计划.pdf】已下载23次", "navigation"),
        ("平台资源已下载 1200 次,覆盖全县学校。", ""),
        ("100MB", ""),  # a cell: how fast the net of schools is
        ("3万字", ""),
        ("功能介绍:平台供在线学习。", ""),
        ("微信号 maoxianjiaoyu", "source"),  # an article on WeChat
        ("原创 茂县教育 茂县教育 2023-03-14 18:30 发表于四川", "source"),
        ("收录于合集", "source"),
        ("#高中教育 3个", "source"),
        ("阅读 1.2万", "source"),
        ("在看 12", "source"),
        ("阅读 12册以上", ""),
        ("茂县动态 时间:2023-03-14 09:11 收藏", "source"),
        ("建设 时间:2023年至2025年", ""),  # of a project
        ("时间:2023年9月至2025年6月", ""),  # of a phase
        ("实施时间:2022年9月至2025年12月", ""),
        ("创建时间:2022年至2024年", ""),
        ("创建时间:2023-03-14 09:11", "source"),
        ("建设单位:茂县第一中学", ""),
        ("建设单位:茂县信息中心 技术支持:茂州网", "licence"),
        ("时间:2023-03-14 浏览:34", "source"),
        ("实施时间:2023-03-14", "index"),  # of a collection of laws
        ("[2023-03-14] 来源:茂县教育局", "source"),
        ("发布日期2023-03-14", "index"),
        ("- 约 18页", "upload-record"),
        ("- 2023-03-14 发布于茂州", "upload-record"),
        ("约18页纸的方案发布于2023年", ""),
    ],
)
def test_lines_of_sites_that_share_files(line: str, kind: str) -> None:
    kinds = [s.kind for s in clean(f"东县教育规划\n{line}\n一、发展基础\n全县各类学校稳步发展。\n").set_aside]
    assert kinds == [kind] * bool(kind)


def test_a_search_skips_to_what_the_pattern_of_a_line_begins_with() -> None:
    """Some began with brackets or digits, and groups kept what they matched: each line of a document cost twice as much."""
    patterns = chain.from_iterable(lexicon("furniture")["lines"].values())
    slow = [p for p in patterns if not re.match(r"\^|[\u4e00-\u9fff_]|\\\|", p) or re.compile(p).groups]
    assert slow == []


def test_a_title_ends_before_when_a_site_put_it_there() -> None:
    cleaned = clean("茂县“十四五”教育规划  发布时间:2022-03-19 17:05\n一、发展基础\n全县各类学校稳步发展。\n")
    assert cleaned.text.split("\n")[0] == "茂县“十四五”教育规划"


def test_a_title_ends_above_what_a_site_says_of_it() -> None:
    """It was joined with the text, where lines are broken at a fixed width."""
    line = "推进义务教育优质均衡发展和城乡一体化不断扩大优质教育资源"
    text = "\n".join([line[:-2] + "规划", "文档编号:20240001", *[line] * 9])
    assert clean(text).text == f"{line[:-2]}规划\n{line * 9}"


def test_soft_breaks_end_no_paragraph_and_no_heading() -> None:
    line = "推进义务教育优质均衡发展和城乡一体化不断扩大优质教育资源覆盖面让每个"
    lines = [line, line, line[:9] + "。", "", "二、" + line[2:], line, "  " + line[2:], line[:20] + "。"]
    raw = "\n".join(lines * 3)
    soft = {raw.count("\n", 0, a) % 8 for a, _ in find_soft_breaks(clean(raw))}
    assert soft == {0, 1, 4, 5, 6}
    assert not list(find_soft_breaks(clean(raw.replace("\n", "。\n")))), "lines are paragraphs"


def test_lines_set_in_begin_paragraphs() -> None:
    """Then a line goes on behind a closing mark too, and a full line is a paragraph's last where the next is set in."""
    first, middle = "推进义务教育优质均衡发展和城乡一体化(含乡镇)", "不断扩大优质教育资源覆盖面让每个孩子享有公平教育"
    paragraph = [f"  {first[:-2]}", middle, middle[:-1] + "》", "质量提升"]
    cleaned = clean("\n\n".join([*paragraph, *paragraph[:2], f"  {first}", middle, *paragraph * 5])).text
    assert cleaned.split("\n")[:3] == ["".join(paragraph).strip(), "".join(paragraph[:2]).strip(), first + middle]


@pytest.mark.parametrize(("raw", "script"), [("縣管校聘與雙減", "Hant"), ("县管校聘与双减", "Hans")])
def test_script(raw: str, script: str) -> None:
    assert script_of(raw, simplify(raw)) == script


texts = st.text(
    alphabet=st.sampled_from(
        "县管校聘縣雙減教育发展,。、;:“”《》()()\n\t \u00a0\u3000 12350年%%—-一二、(一)濟(jì)aA|>𠮷\r\x00"
    ),
    max_size=300,
)


@given(texts)
def test_every_clean_character_was_made_from_its_raw_one(raw: str) -> None:
    cleaned = clean(raw)
    folded = fold(raw)
    assert len(folded) == len(raw)
    last = -1
    for index, character in enumerate(cleaned.text):
        start, end = cleaned.raw_span(index, index + 1)
        assert end == start + 1 and start > last and folded[start] == character
        last = start


spelled = st.lists(
    st.sampled_from(
        [
            *"县管校聘雙减。\n (一)》",
            "㈠",
            "⒈",
            "⒇",
            "&nbsp;",
            "&ldquo;",
            "&rdquo;",
            "&#12299;",
            "&#x1;",
            "&amp;lt;",
            "&",
        ]
    ),
    max_size=80,
).map("".join)
"""With characters that are named, and labels of one character: the clean text is longer or shorter there."""


@given(spelled)
def test_what_is_spelled_out_leads_back(raw: str) -> None:
    cleaned = clean(raw)
    spans = [cleaned.raw_span(index, index + 1) for index in range(len(cleaned.text))]
    assert all(0 <= start < end <= len(raw) for start, end in spans) and spans == sorted(spans)
    for character, (start, end) in zip(cleaned.text, spans, strict=True):
        assert raw[start] in "&;㈠⒈⒇" or fold(raw)[start:end] == character


@pytest.mark.parametrize(
    ("raw", "part"),
    [
        ("办好&ldquo;名师&rdquo;班", "&ldquo;名师&rdquo;"),
        ("读&amp;lt;教育法&amp;gt;后", "&amp;lt;教育法&amp;gt;"),
        ("达95&#37;。", "95&#37;"),
        ("达5&permil;。", "5&permil;"),
    ],
)
def test_a_part_that_ends_with_a_named_character_has_it_whole(raw: str, part: str) -> None:
    cleaned = clean(raw)
    start, end = cleaned.raw_span(raw.index(part), len(cleaned.text) - 1)
    assert raw[start:end] == part


def test_what_is_set_aside_has_named_characters_whole() -> None:
    """The issuer of such a page was called 兰考县教育局&."""
    line = "索引号:K12-2022 发布机构:兰考县教育局&nbsp;"
    raw = f"{line}\n兰考县教育规划\n一、基础\n"
    assert [raw[s.start : s.end] for s in clean(raw).set_aside if s.kind == "index"] == [line]


@given(st.one_of(texts, spelled))
def test_nothing_is_lost_silently(raw: str) -> None:
    """What is neither in the clean text nor set aside is white space."""
    cleaned = clean(raw)
    kept = {cleaned.offsets.source(i) for i in range(len(cleaned.text))}
    aside = {i for s in cleaned.set_aside for i in range(s.start, s.end)}
    assert not [c for i, c in enumerate(fold(raw)) if i not in kept and i not in aside and not c.isspace()]


@given(st.one_of(texts, spelled))
def test_set_aside_spans_are_in_order_and_apart(raw: str) -> None:
    spans = clean(raw).set_aside
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(0 <= s.start < s.end <= len(raw) for s in spans)


@pytest.mark.parametrize("place", ["changxing", "deyang", "haimen", "rudong", "wuqing"])
def test_real_plans_lose_little(corpus: Path, place: str) -> None:
    raw = (corpus / place / "plan.txt").read_text("utf-8")
    assert len(clean(raw).text) > 0.85 * len(raw)
