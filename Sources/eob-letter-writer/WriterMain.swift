internal import Glibc
internal import JSONReading
internal import Mustache

/// Fills in the template that the JSON on standard input names, and writes what it yields to standard output.
///
/// Status 0: done. 65: a template is not right; standard output says where. 64: the input is not a request.
@main
enum WriterMain {
  private static let badTemplate: Int32 = 65
  private static let badRequest: Int32 = 64

  static func main() {
    guard let request = try? JSONReader.value(of: StandardInput.everything()),
      let name = request["template"]?.string, case .object(let templates)? = request["templates"],
      let values = request["values"]
    else { exit(badRequest) }
    var parsed: [String: MustacheTemplate] = [:]
    let parts = Set(templates.map(\.key))
    for member in templates {
      let text = member.value.string ?? ""
      let check = TemplateCheck(text, parts: parts)
      do {
        parsed[member.key] = try MustacheTemplate(string: TemplateMistake.preamble + text)
      } catch {
        write(TemplateMistake.message(error, in: member.key, check: check))
        exit(badTemplate)
      }
      if let mistake = check.mistakes.first {
        write(TemplateMistake.message(mistake, in: member.key))
        exit(badTemplate)
      }
    }
    let library = MustacheLibrary(templates: parsed)
    guard let text = library.render(TemplateValues.object(of: values), withTemplate: name) else {
      write("\(name): no such template")
      exit(badTemplate)
    }
    write(text)
  }

  /// Whoever started this program may have gone away; then there is nothing left to do.
  private static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { exit(1) }
      rest = rest.dropFirst(count)
    }
  }
}
