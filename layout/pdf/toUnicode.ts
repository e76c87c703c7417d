// ToUnicode: the map from a font's codes back to characters, so that what is shown can be searched and copied (ISO 32000-1, 9.10.3).

/** A CMap section holds at most a hundred entries. */
const SECTION = 100;

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
const FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

/** The CMap of some codes (four hexadecimal digits) and the characters each stands for: none, one or several. */
export function toUnicodeCMap(entries: readonly (readonly [code: string, text: string])[]): Uint8Array {
  const lines = entries.map(([code, text]) => `<${code}> <${utf16(text)}>`).sort();
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += SECTION) {
    const part = lines.slice(at, at + SECTION);
    sections.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`);
  }
  return new TextEncoder().encode(HEAD + sections.join('') + FOOT);
}
