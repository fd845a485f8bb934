import Foundation
import Westphalia

/// Pieces of the English phrases of pictures that no Italian phrase has.
public enum EnglishPieces {
  /// What stands between the places of a phrase: seven letters or more, so that no name has it by chance.
  public static let all: [String] = {
    let italian = DiagramPhrase.allCases.map { DiagramWords.italian[$0] }
    let pieces = DiagramPhrase.allCases.flatMap { phrase in
      DiagramWords.english[phrase].replacing(#/\{\w+\}/#, with: "\u{1}").split(separator: "\u{1}")
        .map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { piece in piece.count >= 7 && !italian.contains { $0.contains(piece) } }
    }
    return Set(pieces).sorted()
  }()
}
