"""Sets the printed special issue's text with Typst in columns of bench/compareSetting.ts's “six columns” and prints the same figures.

    pip install typst==0.14.2 pypdfium2==5.15.2
    python3 bench/set_with_typst.py

Gaps are read from the PDF: the median distance of a line's neighbouring Han less one em; last lines of paragraphs are left out.
"""

import ctypes
import json
import re
import statistics
import subprocess
import tempfile
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
import typst

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "node_modules/@expo-google-fonts/noto-serif-sc/400Regular"
MEASURE_EM, SIZE_PT, LINE_PT = 18.56, 9.5, 14
MARGIN_PT = 10
# Leading and spacing are the gap that makes lines of LINE_PT.
PAGE = f"""
#set page(width: {MEASURE_EM * SIZE_PT + 2 * MARGIN_PT}pt, height: 14000pt, margin: {MARGIN_PT}pt)
#set text(font: "Noto Serif SC", size: {SIZE_PT}pt, lang: "zh", region: "cn")
#set par(justify: true, leading: {LINE_PT - SIZE_PT}pt, spacing: {LINE_PT - SIZE_PT}pt, first-line-indent: (amount: 2em, all: true))
"""
QUANTITY_END = re.compile(r"[0-9][余多]?[十百千万亿]*$")
# The measure words of bench/settingFigures.ts.
MEASURE_WORD = re.compile(
    "(?:[余多]?[十百千万亿]*(?:[年月日时分秒点号岁人名位个项家件条款章节届次所座处套间栋户村街区县市米吨元倍种类批轮期场台部门天周层楼余多万亿]"
    "|平方|公里|千米|千伏|百分点|小时))"
)
NOTICED, LOOSE = 0.05, 0.08


def paragraphs() -> list[str]:
    """The text as bench/printedParts.ts reads it."""
    out = subprocess.run(
        ["node", "bench/run.mjs", "bench/printedText.ts"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(out.stdout)


def compile_pdf(text: list[str]) -> bytes:
    escaped = ["".join("\\" + c if c in "#*_`$<>@\\~[]\"'=-+/" else c for c in p) for p in text]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "text.typ"
        source.write_text(PAGE + "\n\n".join(escaped), encoding="utf-8")
        return typst.compile(str(source), font_paths=[str(FONTS)], ignore_system_fonts=True)


def lines_of(pdf: bytes) -> list[list[tuple[str, float]]]:
    """Each line's characters with their places."""
    lines: list[list[tuple[str, float]]] = []
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        baseline = None
        for index in range(text.count_chars()):
            character = chr(raw.FPDFText_GetUnicode(text, index))
            if character in "\r\n" or raw.FPDFText_IsGenerated(text, index) == 1:
                continue
            x, y = ctypes.c_double(), ctypes.c_double()
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            if baseline is None or abs(y.value - baseline) > SIZE_PT / 3:
                baseline = y.value
                lines.append([])
            lines[-1].append((character, x.value))
    return lines


def main() -> None:
    text = ["".join(p.split()) for p in paragraphs()]
    lines = lines_of(compile_pdf(paragraphs()))
    plain = ["".join("".join(c for c, _ in line).split()) for line in lines]
    gaps, parted, paragraph, done = [], 0, 0, 0
    for line, own, following in zip(lines, plain, [*plain[1:], ""]):
        done += len(own)
        if done >= len(text[paragraph]):
            paragraph, done = paragraph + 1, 0
            continue
        parted += bool(QUANTITY_END.search(own) and MEASURE_WORD.match(following))
        pairs = zip(line, line[1:])
        han = [(b[1] - a[1]) / SIZE_PT - 1 for a, b in pairs if "一" <= a[0] <= "鿿" and "一" <= b[0] <= "鿿"]
        if han:
            gaps.append(statistics.median(han))
    print(
        f"Typst, {MEASURE_EM} em: {len(lines)} lines,"
        f" widest gap {max(gaps):.3f} em, over {LOOSE}: {sum(g > LOOSE for g in gaps)} of {len(gaps)},"
        f" over {NOTICED}: {sum(g > NOTICED for g in gaps)}; units {parted}"
    )


main()
