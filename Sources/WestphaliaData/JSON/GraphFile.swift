import Foundation

/// Files as bytes.
enum GraphFile {
  /// The bytes of a file, up to the limit and one.
  static func bytes(of file: URL, _ limits: JSONLimits) throws(GraphFileError) -> [UInt8] {
    do throws(DataError) {
      let source = LimitedBytes(try FileBytes(file), limit: limits.fileBytes)
      var bytes: [UInt8] = []
      while try source.append(to: &bytes) {}
      return bytes
    } catch .tooLong(let limit) {
      throw GraphFileError(reason: .tooLong(limit: limit), path: "", line: 1)
    } catch .cannotRead(_, let reason) {
      throw GraphFileError(reason: .cannotRead(reason), path: "", line: 1)
    } catch {
      throw GraphFileError(reason: .cannotRead("\(error)"), path: "", line: 1)
    }
  }

  /// Writes a file whole, or leaves what was there.
  static func write(_ bytes: [UInt8], to file: URL) throws(GraphWriteError) {
    do {
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      throw .cannotWrite((error as NSError).localizedDescription)
    }
  }
}
