import DisputeModel
import Testing

@testable import Forge
