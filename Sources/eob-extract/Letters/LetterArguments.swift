public import ArgumentParser
public import DisputeLetters

extension LetterKind: ExpressibleByArgument {}
extension LetterFormat: ExpressibleByArgument {}
