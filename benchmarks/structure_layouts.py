"""Layouts that number, head and order a plan in another way."""

from __future__ import annotations

from laid_out import Layout, each

STRUCTURE: dict[str, Layout] = {
    "1、 for 1.": each(r"(?<=^[0-9])\.|(?<=^[0-9]{2})\.", "、"),
    "(1) for 1.": each(r"^([0-9]{1,2})[.、]", lambda found: f"（{found[1]}）"),
    "chapters": each(r"^([一二三四五六七八九十]+)、", lambda found: f"第{found[1]}章 "),
}
