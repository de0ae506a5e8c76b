"""More sentences in the manner of plans from all provinces: the words that schools, bodies and partners are named by."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rows import outcome, refuse

from kg.extract.names import find_names
from kg.extract.names.find import Name
from kg.extract.places import gazetteer
from kg.model import Department, Metadata, Organization, Reading, School
from kg.read.cleaning import clean


def names(text: str, kind: type[Name], code: str | None = None) -> list[str]:
    """The different names of a kind; `code` is the place whose plan the text would be."""
    reading = Reading(clean(text), [], Metadata(jurisdiction_code=code))
    return sorted({m.name for m in find_names(reading) if isinstance(m, kind)})


KINDS: dict[str, list[type[Name]]] = {
    "School": [School],
    "Department": [Department],
    "Organization": [Organization],
    "none": [School, Organization],
}
LINES = Path(__file__).with_suffix(".tsv").with_stem("names_of_provinces").read_text("utf-8").splitlines()
ROWS = [(*line.split("\t"), "", "")[:4] for line in LINES if not line.startswith("#")]


def test_names() -> None:
    assert len(ROWS) > 300
    read = ((row, outcome(names, row[1], kind, row[3] or None)) for row in ROWS for kind in KINDS[row[0]])
    refuse(f"{' | '.join(row)}: {found}" for row, found in read if found != sorted(row[2].split()))


VERBS = (
    "择址重建 收购 租赁 改设 升级改造 修缮 翻建 扩容 毗邻 紧邻 拟 预留 交付 划转 剥离 新设 筹设 嫁接 联手 支援 授予 选定 抽取 督查 "
    "验收 陆续建成 配建 代建 收回 腾退 盘活 借力 选树 扶强 拆除 修建 兴办 助推 落户 签约 创成 晋升 揭牌 新开工 投入使用"
)
ATTRIBUTES = (
    "公办 窗口 热点 领衔 协作 多数 规模较小 多样 外籍 农民工子女 云端 课改 新高考 强基 家门口 满意 松散型 发起 责任 集体 违规 危房 临时 "
    "远程 实训 任教 目标 择校 划片 摇号 寄宿 住宅小区 小区配套 乡镇寄宿制 移民搬迁安置点"
)


def refuse_others(texts: Iterable[str], expected: list[str]) -> None:
    """The texts whose schools are others than these."""
    refuse(f"{text}: {found}" for text in texts if (found := outcome(names, text, School)) != expected)


def test_a_name_begins_behind_a_verb() -> None:
    texts = (f"2025年底前{verb}汤园小学、河口镇中心幼儿园。" for verb in VERBS.split())
    refuse_others(texts, ["汤园小学", "河口镇中心幼儿园"])


def test_an_attribute_names_no_school() -> None:
    endings = ("小学", "中学", "高中", "幼儿园", "学校", "职业学校", "教学点")
    refuse_others((f"推动{kind}{ending}发展" for kind in ATTRIBUTES.split() for ending in endings), [])


EVERYDAY = "进行 出现 目前 已经 统筹 涌现 通常 采取 缴纳 尤为 迅速 仍然 涉及到 结合 公布 尚未 着手 缺乏 减免 经由 一些 多数 逐个 率先 提供"


def test_an_everyday_word_names_no_school() -> None:
    words, endings = EVERYDAY.split(), ("小学", "高中", "幼儿园", "学校")
    refuse_others((f"全县{word}{ending}的建设" for word in words for ending in endings), [])
    refuse_others((f"全县{word}汤园小学的建设" for word in words), ["汤园小学"])


PLAIN = {"会同县", "和县", "新建区", "城区", "郊区", "矿区", "老城区", "东区", "西区"}
"""Words that are no place but in the plan of that place itself."""


def test_the_names_of_every_county_are_found_whatever_it_is_called() -> None:
    """Counties are called by numerals (三门县), words that are borders (将|乐亭县, 建设|路桥区), letters rare in names (图们市)."""
    known = gazetteer()
    divisions = {d.name for name in known.names for d in known.by_name(name) if d.level == "county" and not d.valid_to}
    counties = sorted(name for name in divisions - PLAIN if name[-1] in "县市区")
    assert len(counties) > 2500
    sentences = (
        f"建设{c}第一中学,新建{c}实验小学,将{c}第三幼儿园打造成名园。由{c}教育局、中共{c}委负责。\n" for c in counties
    )
    text = "".join(sentences)
    schools = {c + kind for c in counties for kind in ("第一中学", "实验小学", "第三幼儿园")}
    bodies = {place for c in counties for place in (f"{c}教育局", f"中共{c}委")}
    assert set(names(text, School)) ^ schools == set()
    assert set(names(text, Department)) ^ bodies == set()
