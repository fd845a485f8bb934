/// The shape of a node.
public enum DOTShape: String, Hashable, Sendable, CaseIterable {
  case box, polygon, ellipse, oval, circle, point, egg, triangle, plaintext, plain, diamond
  case trapezium, parallelogram, house, pentagon, hexagon, septagon, octagon
  case doublecircle, doubleoctagon, tripleoctagon, invtriangle, invtrapezium, invhouse
  case mdiamond = "Mdiamond"
  case msquare = "Msquare"
  case mcircle = "Mcircle"
  case rect, rectangle, square, star, none, underline, cylinder, note, tab, folder, box3d
  case component, promoter, cds, terminator, utr, primersite, restrictionsite
  case fivepoverhang, threepoverhang, noverhang, assembly, signature, insulator, ribosite
  case rnastab, proteasesite, proteinstab, rpromoter, rarrow, larrow, lpromoter
  case record
  case mrecord = "Mrecord"
}
