"""Whether any shape of text costs more than its length: each is read at one size and at four times that size.

    python benchmarks/growth.py [SHAPE …] [--characters N]

Prints microseconds of CPU time a character at both sizes and their ratio: about 1 where the cost is linear, 4 where it is
quadratic. The shapes are what conversions and lists can do to a document, taken to the extreme.
"""

from __future__ import annotations

import argparse
import time

from kg.extract.facts import facts_of
from kg.model import Document

TIMES, BAR = 4, 2.0
SHAPES = {
    "sentences": "到2025年,全县普惠性幼儿园覆盖率达到95%,推进义务教育教师“县管校聘”改革。",
    "one line, no stops": "推进集团化办学深化教师交流轮岗建设实验小学和第一中学",
    "blank lines": " \n \n\t \n",
    "page markers": "推进集团化办\n\n3、学,加强教师队伍建设",
    "rows of a table": "普惠性幼儿园覆盖率\t%\t85\t90\n",
    "two rows, then prose": "牵头单位和配合单位。",
    "a row that ran together": "县教育局和县财政局",
    "headings": "一、总体要求\n(一)指导思想\n1.坚持\n",
    "boxes": "专栏1 强师工程\n01 名师计划\n",
    "contents": "目录\n一、总体要求1\n二、发展目标2\n三、主要任务3\n四、保障4\n",
    "bodies": "县教育局、县财政局、县人社局和",
    "short names": "县教育局(以下简称“县局”),县局、",
    "schools": "实验小学、中心小学、第一中学、",
    "programmes": "实施强师工程、名师计划、",
    "designations": "创建国家学前教育普及普惠县、",
    "titles": "《关于办好学前教育的意见》、",
    "titles that do not close": "《关于办好学前教育的意见、",
    "brackets that do not close": "(区教委牵头、",
    "quotation marks that do not close": "“一校一案",
    "numbers": "12、34、56、78、",
    "shares": "达到95%、96%和97%以上,",
    "years": "到2025年,“十四五”末,",
    "years of one thing each": "持证率2025年达到100%,示范园增加到3所,",
    "numbers of one clause, behind a year": "、小学2所",
    "digits": "1234567890",
    "links": "首页|新闻|政策|教育|",
    "numbers of one task": "建设学校20所、",
    "numbers of one list, with their nouns": "2名保安、",
    "ratios": "达到1:8,图书生均达到35册,",
    "wholes": "专职保安、一键报警、视频监控“三个100%”、",
    "norms": "2015年底,建设学校20所、每年不少于30名,",
    "years joined": "2023、2024和",
    "dates that are asked for": "实施期限:20—25年",
    "heads that ran into one another": "序号项目名称建设内容",
    "heads of tables": "指标\n2020年\n2025年\n",
    "places, under heads that come again": "镇街\t新增学位(个)\n石河镇\t540\n",
    "projects, a cell a line": "序号\n项目名称\n建设规模\n城东小学\n12班\n",
    "who answers, in brackets": "推进集团化办学(区教委牵头)。",
    "who answers, a line without end": "推进集团化办学\t县教育局\t牵头单位\t县财政局\t",
    "who answers, a cell a line": "序号\n重点任务\n牵头单位\n1\n推进集团化办学\n县教育局\n",
    "who answers, joined": "县局和县办和县委和县部和",
    "who answers, each for himself": "配合县教育局、",
    "fields of bodies": "侨联",
    "names with brackets": "培养计划()升",
    "titles that open and open": "《",
    "words of a kind of body": "职业教育校校企业科联盟",
    "letters cut in two": "学?！⒂变簣学(xué)",
    "symbols between letters": "学Ω(xuéφπδσ∑∏)校≤推进",
    "contents behind a line that goes on": "一、总体要求1\n二、发展目标2\n三、主要任务3\n四、保障4\n",
    "points of one line": "一是办学条件明显改善。二是教师队伍持续壮大。",
    "menus without blanks": "首页走进甲乙首页x\n",
    "names, their stop far off": "改扩建汤园小学、异地新建河口小学,与教育等部门协同,办好各中小学(区教委牵头),",
}  # fmt: skip
BEFORE = {
    "numbers of one clause, behind a year": "持证率2025年达到100%,示范园增加到3所",
    "contents behind a line that goes on": "根据有关规定,\n目录\n",
    "two rows, then prose": "牵头单位\t配合单位\n市教育局\t市财政局\n",
    "a row that ran together": "序号项目名称建设内容总投资(万元)牵头单位责任单位备注\n1三中新建项目占地48亩9800",
}


def seconds(raw: str) -> float:
    """CPU time of reading one text."""
    start = time.process_time()
    facts_of(Document("shape", "shape", "", raw))
    return time.process_time() - start


def main() -> None:
    """Prints a line for each shape."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shapes", nargs="*", default=list(SHAPES))
    parser.add_argument("--characters", type=int, default=50_000)
    options = parser.parse_args()
    seconds("".join(SHAPES.values()))  # loads the vocabularies
    for name in options.shapes:
        before, piece, costs = BEFORE.get(name, ""), SHAPES[name], []
        for size in (options.characters, TIMES * options.characters):
            costs.append(seconds(before + (piece * (size // len(piece) + 1))[:size]) / size * 1e6)
        ratio = costs[1] / costs[0]
        print(f"{name:34} {costs[0]:7.2f} {costs[1]:7.2f} {ratio:6.2f}{' *' if ratio > BAR else ''}", flush=True)


if __name__ == "__main__":
    main()
