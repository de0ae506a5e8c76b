"""What sites put around a plan: navigation, tables of what it is, share buttons, links. All of it is made up."""

from __future__ import annotations

from collections.abc import Iterator

from laid_out import Edit, Layout


def around(before: str, behind: str) -> Layout:
    """A page's own lines before and behind the text."""

    def edits(raw: str) -> Iterator[Edit]:
        yield Edit(0, 0, before)
        yield Edit(len(raw), len(raw), behind)

    return edits


FURNITURE: dict[str, Layout] = {
    "site: menu": around(
        "网站首页\n机构概况\n政务公开\n办事服务\n互动交流\n当前位置： 首页 > 政务公开 > 规划计划\n",
        "\n网站地图 | 联系我们 | 关于本站\n",
    ),
    "site: size of letters": around(
        "【字体：大 中 小】 【打印】 【关闭】\n浏览次数：1024次\n", "\n【打印本页】【关闭窗口】\n"
    ),
    "site: share": around("分享到： 微信 微博 QQ空间\n", "\n分享到：\n微信\n新浪微博\n扫一扫在手机打开当前页\n"),
    "site: neighbours": around(
        "", "\n上一篇：我区召开2024年度安全生产工作会议\n下一篇：关于3所学校食堂招标结果的公示\n"
    ),
    "site: neighbours in lines": around("", "\n上一篇：\n全市新增公办学位1200个\n下一篇：\n没有了\n"),
    "site: foot": around(
        "",
        "\n版权所有：某某门户网站 主办单位：某某办公室\n备案序号：蜀ICP备12345678号-1 网站标识码：5101000001 \n",
    ),
    "site: links": around("", "\n友情链接：\n中国政府网\n教育部\n省教育厅\n市教育局\n人民网\n新华网\n"),
    "site: selects": around("", "\n--国务院部门网站--\n--省级政府网站--\n--市州政府网站--\n--县区部门网站--\n"),
    "site: attachments": around("", "\n附件：\n1.主要任务分工表.docx\n2.指标解释.pdf\n附件下载\n"),
    "site: related": around(
        "", "\n相关阅读\n一图读懂教育发展规划\n《教育发展规划》政策解读\n2023年教育工作要点\n热门推荐\n"
    ),
    "site: read aloud": around(
        "无障碍阅读 长者版 简体 繁体\n2024年3月5日 星期二 多云 12℃~18℃\n请输入关键字 搜索\n",
        "\n您是第 1234567 位访客\n建议使用1024×768分辨率浏览\n",
    ),
    "site: uploads": around(
        "文档分享网\n上传人：青山 文档编号：20240001 上传时间：2024-03-05 格式：DOCX 页数：28 大小：46.21KB\n下载\n收藏\n",
        "\n下载文档到电脑，方便使用\n还剩25页未读，继续阅读\n版权提示：本文由用户上传\n",
    ),
    "site: public account": around(
        "点击上方蓝字关注我们\n", "\n来源：区教育局\n编辑：王小明\n审核：李小红\n点个在看你最好看\n阅读 1.2万 赞 35\n"
    ),
}
