public import ArgumentParser
public import DisputeModel

extension Certainty: ExpressibleByArgument {}
