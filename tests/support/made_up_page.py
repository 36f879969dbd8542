"""A made-up newspaper page of the same build as the course's, so that a reader's copy can be tested without anybody's text."""

from __future__ import annotations

PAGE = {
    "T1": "山乡一百年 出发再向前",
    "T2": "点亮油灯，照见溪头村的夜晚",
    "T3": "青石日报记者 林小满",
    "K1": "①3月7日，溪头村的孩子们在新修的图书室里比赛背诗，得了头名的把奖状贴在“读书角”的墙上。",
    "K2": "②渡口镇的船工老秦修补旧船。",
    "L1": "从“一条扁担挑两村”到“三座石桥连四乡”……青石县的这条河边，人们至今记得谁先下的水，谁后来扛的石头，又是谁在雨夜里守着木料。",
    "A0": "修桥补路，先问问走路的人",
    "A1": "“给伞给鞋，不如给条好路。”这是溪头村老人常挂在嘴边的一句话，说的是三十里山路没有一处平地的日子。",
    "A2": "2014年，青石县印发《青石县山路三年修补办法》，定下“1+N”的章程，写明了砂石、桥板、排水沟、路灯各由哪一个村出工，哪一个村出料。",
    "A4": "到第二年秋天，全县用掉砂石7300多车，新铺路面210里，另有43个村子轮流派人看路，每逢下雨就上山清沟。",
    "C0": "热心邮差：一封信走三天",
    "C1": "青石日报记者 高远山",
    "C2": "“信箱就挂在井边，谁路过都能看一眼。”邮差老何每天把三个村子的信背上山，再把回信背下来，十九年没有丢过一封。",
    "C4": "信箱由四个人轮流照看，逢5日、15日、25日开一次，把外地寄来的信按户分好，念给眼睛不好的人听，再由\n识字的孩子代写回信，装进布袋，第二天一早交给老何带到镇上的邮局；遇到急事，就托过路的马帮捎一个口信。",
    "D0": "果园里的算盘声",
    "D1": "青石日报记者 高远山",
    "D3": "那一年，溪头村只有60来户、300多口人，种的都是薄田。“1988年，县里来人说我们的梨‘个头赛过拳头’。”看园子的老魏笑着说。",
    "K4": "青石新闻 白云摄\n青石日报通讯员 石磊摄\n青石日报记者 江帆摄",
}


def copy() -> str:
    """The page as a reader's text file has it."""
    return "\n\n".join(PAGE.values()) + "\n"


def marked() -> str:
    """The page with the locators that `lessons prints` asks for."""
    return "\n\n".join(f"[{name}] {text}" for name, text in PAGE.items())


def html(head: str = "") -> str:
    """The page as a browser saves it: with menus, scripts and styles, some of which hold the page's words again."""
    body = "".join(
        f"<p>{text[:4]}<a href='#'>{text[4:6]}</a><b>{text[6:]}</b></p>".replace("\n", "<br>\n")
        for text in PAGE.values()
    )
    return (
        f"<!DOCTYPE html><html><head><meta http-equiv=x>{head}<title>{PAGE['T2']}</title><style>p {{ color: red }}</style></head>"
        f"<body class='x'><ul><li>首页<li>新闻</ul><script>var page = '{PAGE['A2']}'; if (1 < 2) {{}}</script>{body}"
        "<noscript>&nbsp;</noscript><footer>&copy; 青石&mdash;日报 &#x4e00;</footer></body></html>"
    )
