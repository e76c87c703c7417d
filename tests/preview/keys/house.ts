// The house style of the panels.
export const HOUSE = `inks:
  black: [0, 0, 0, 100]
  white: [0, 0, 0, 0]
  red: [0, 92, 85, 8]
  blue: [90, 50, 0, 10]
  sky: [18, 4, 0, 0]
  cream: [0, 5, 14, 0]
  tint: [0, 0, 0, 9]
  grey: [0, 0, 0, 45]
rules:
  hairline: { strokes: [0.35pt], ink: black }
  fine: { strokes: [0.6pt], ink: black }
  bold: { strokes: [1.8pt], ink: black }
  redFine: { strokes: [0.6pt], ink: red }
  redBar: { strokes: [3pt], ink: red }
  greyFine: { strokes: [0.5pt], ink: grey }
  thickThin: { strokes: [2pt, 0.5pt], gap: 1.4pt, ink: black }
  dotted: { strokes: [1pt], dash: [0pt, 1.6pt], ink: black }
grounds:
  tint: { fill: tint }
  sky: { fill: sky }
  cream: { fill: cream }
  redTab: { fill: red, tab: 6pt, radius: 2pt }
defaults:
  strong: hei 700
  emphasis: kai 400
  ink: black
  marks:
    dots: { size: 0.16, drop: 0.25 }
    name: { weight: 0.045, drop: 0.19, apart: 0.16 }
    title: { weight: 0.045, drop: 0.21, apart: 0.16, height: 0.09, length: 0.34 }
    ruby: { font: hei 400, size: 0.5, rise: 0.94, apart: 0.14, overhang: 0.4 }
    sup: { size: 0.6, rise: 0.36 }
    sub: { size: 0.6, drop: 0.14 }
styles:
  key: { font: hei 500, size: 7pt, align: start, ink: blue }
  place: { font: hei 400, size: 7pt, align: centre, ink: blue }
  body: { font: song 400, size: 8pt, indent: 2 }
  plain: { font: song 400, size: 8pt }
  quote: { like: body, font: kai 400 }
  large: { font: song 500, size: 13pt, align: start }
  head: { font: song 900, size: 16pt, align: centre }
  boldHead: { font: hei 900, size: 16pt, align: centre }
  smallHead: { font: hei 700, size: 11pt, align: centre }
  whiteHead: { like: smallHead, ink: white }
  deck: { font: kai 500, size: 9.5pt, align: centre }
  crosshead: { font: hei 700, size: 9pt, align: centre }
  mark: { font: hei 700, size: 6pt, align: start, ink: red }
  caption: { font: kai 400, size: 7pt }
  signature: { font: kai 400, size: 8pt }
  jump: { font: kai 500, size: 8pt, align: end, ink: red }
  jumpFrom: { like: jump, align: start }
  furniture: { font: song 500, size: 8pt, align: centre }
  folio: { font: song 900, size: 15pt, align: start }
draft: { y: 14.5pt, height: 12pt, text: "草样 DRAFT 草样", style: whiteHead }
`;
