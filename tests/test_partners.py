"""Whose a school, a college or a university is: that of the plan's own place, or a partner's from elsewhere."""

from __future__ import annotations

import pytest

from kg.extract.names.schools.elsewhere import is_from_afar, is_partner
from kg.extract.names.schools.partners import invited, is_helped_on

PARTNERS = [
    ("新加坡南洋理工学院", "430200", True, "a college abroad"),
    ("新加坡国际学校", "430200", False, "a school at home is called by a land abroad"),
    ("长沙商贸职业学院", "430281", True, "a county has no college but what is called by it"),
    ("醴陵陶瓷职业学院", "430281", False, "… as this is"),
    ("长沙商贸职业学院", "430200", True, "a city's is called by no other place"),
    ("陶瓷职业学院", "430200", False, "… though by none"),
    ("长沙商贸职业学院", "430000", False, "all of a province are its own"),
    ("六安职业技术学院", "430000", True, "… but for those of another"),
    ("中国石油大学(华东)", "370500", True, "a university and its seat"),
    ("中国石油大学(华东)附属中学", "370500", False, "a school of one"),
    ("杭州余杭区小学", "330200", True, "a full name of another place"),
    ("北京市第八中学洋县分校", "610723", False, "… but for a branch here"),
    ("莘县小学", "430200", False, "… of more than two letters"),
    ("新城区幼儿园", "430200", False, "a district that may be the new part of any town"),
    ("海门市小学", "320614", False, "what the place was called before"),
    ("成都七中", "510600", True, "a city's school by its number"),
    ("成都七中", "510104", False, "… in a district of the city"),
    ("阆中七中", "430200", False, "… of a county"),
]


@pytest.mark.parametrize(("name", "own", "partner", "why"), PARTNERS)
def test_what_is_a_partner_by_its_name(name: str, own: str, partner: bool, why: str) -> None:
    assert is_partner(name, own) == partner, why


AFAR = [
    ("衡水中学", "371500", True, "another city"),
    ("衡水中学", "370000", False, "a province has all cities' schools"),
    ("衡水路中学", "371500", False, "a street"),
    ("莘县第一中学", "371521", True, "a county nearby"),
    ("城固县第一中学", "371521", False, "one far away, as anything may be called"),
    ("东昌府区第一小学", "371521", False, "a district nearby"),
    ("高唐县实验中学", "371500", False, "a county of the city"),
    ("师大附中", "371521", True, "a county has no university"),
    ("师大附中", "371500", False, "… a city may have one"),
    ("师大附中东校区", "371521", False, "a branch of such a school"),
    ("阳谷师大附中", "371521", False, "one that is called by the county"),
    ("北京大学鞍山附属学校", "210321", False, "a city around that stands later"),
    ("北京大学辽宁附属学校", "210321", True, "… and a province around"),
]


@pytest.mark.parametrize(("name", "own", "afar", "why"), AFAR)
def test_what_is_called_by_another_place(name: str, own: str, afar: bool, why: str) -> None:
    assert is_from_afar(name, own) == afar, why


@pytest.mark.parametrize(
    ("before", "name", "behind", "partner", "why"),
    [
        ("引进", "杭州学军中学", "", True, "brought in"),
        ("引进", "广州市执信中学南沙学校", "", False, "a branch is brought in"),
        ("引进", "北师大附属东校", "", False, "… however short"),
        ("引进", "北京师范大学附属中学东城学校", "", False, "… or behind the name of such a school"),
        ("引进", "北京师范大学附属中学", "", True, "… but not that school itself"),
        ("与", "杭州学军中学", "结对", True, "what two do together"),
        ("与", "杭州学军中学", "不同。结对", False, "… in one sentence"),
    ],
)
def test_what_a_clause_brings_in(before: str, name: str, behind: str, partner: bool, why: str) -> None:
    assert invited(before + name + behind, len(before), len(before + name)) == partner, why


@pytest.mark.parametrize(
    ("own", "before", "name", "behind", "helped", "why"),
    [
        ("350582", "支持", "泉州轻工职业学院", "", True, "a county helps the college of its city on"),
        ("350582", "", "泉州轻工职业学院", "招生", False, "… but has none of its own"),
        ("350582", "支持", "福州轻工职业学院", "", False, "another city's"),
        ("350500", "支持", "泉州轻工职业学院", "", False, "in the city's own plan that is not asked"),
        ("120110", "", "天津轻工职业学院", "招生", True, "a district of a municipality need not help"),
        ("120110", "", "天津轻工职业学院", "与一中结对", False, "… unless it is a partner"),
    ],
)
def test_what_a_clause_helps_on(own: str, before: str, name: str, behind: str, helped: bool, why: str) -> None:
    assert is_helped_on(name, own, before + name + behind, len(before)) == helped, why
