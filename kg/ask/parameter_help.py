"""What a person may type for each parameter of saved questions, in one place for options, forms and the description of the service.

Apart from `kg.ask.parameters`, which looks up what was typed, so that `kg --help` need not load what reads the graph.
"""

from __future__ import annotations

HELP = {
    "plan": "A plan: id, title or part of it, number, or a place (如东) for all its plans; a province or prefecture "
    "(四川, 510000) without one of its own stands for those of its places, as 四川各地 always does; 十五五 for those of these "
    "five years. Repeatable.",
    "measure": "A measure by any of its labels (县管校聘, 区管校聘) or its id.",
    "indicator": "An indicator by a label (普惠性幼儿园覆盖率), a part of one (近视率), or its id.",
    "thing": "Anything of the graph: a name or an IRI.",
    "word": "A word of the plans, in either script: 工资. Repeatable: any of them.",
    "body": "A department by name (县教育局) or a part of it (市场监管); one name may stand for several places' bodies.",
    "document": "A cited document by title (中国教育现代化2035), a part of it, or, where plans cite it, what people "
    "call it (双减).",
    "tier": "The tier of government a cited document is of: national, province, prefecture, county; or 国家, 省, 市, 县.",
    "stance": "restrict, explore, establish, promote, achieved; or 整治, 探索 …",
    "status": "target, baseline or rule; or 目标, 现状, 常规要求.",
    "type": "A type of policy instrument: mandate, inducement, capacity-building, system-changing, hortatory; or 命令, 激励 …",
    "unit": "A unit as texts write it: %, 所, 人.",
    "value": "A number: 95, 1.2亿.",
    "year": "A year, 2025, or any of several: 2021-2025. What names no year is left out.",
}
