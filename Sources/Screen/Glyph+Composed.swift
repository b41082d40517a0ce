extension Glyph {
  /// The glyph with its letter and mark as one scalar where Latin has one.
  ///
  /// Files from macOS spell å as a and a ring; many terminal fonts draw the composed letter better.
  var composed: Glyph {
    guard mark != 0, let whole = Self.compositions[UInt64(scalar) << 32 | UInt64(mark)] else {
      return self
    }
    return Glyph(scalar: whole, columns: columns)
  }

  private static let compositions: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (mark, pairs) in letters {
      var scalars = pairs.unicodeScalars.makeIterator()
      while let base = scalars.next(), let whole = scalars.next() {
        table[UInt64(base.value) << 32 | UInt64(mark)] = whole.value
      }
    }
    return table
  }()

  /// Per mark, the letters that take it, each followed by the letter with the mark.
  private static let letters: [(mark: UInt32, pairs: String)] = [
    (0x300, "AÀEÈIÌOÒUÙaàeèiìoòuù"),
    (0x301, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
    (0x302, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    (0x303, "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
    (0x304, "AĀaāEĒeēIĪiīOŌoōUŪuū"),
    (0x306, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
    (0x307, "CĊcċEĖeėGĠgġIİZŻzż"),
    (0x308, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
    (0x30A, "AÅaåUŮuů"),
    (0x30B, "OŐoőUŰuű"),
    (0x30C, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž"),
    (0x327, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
    (0x328, "AĄaąEĘeęIĮiįUŲuų"),
  ]
}
