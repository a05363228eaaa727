import Statistics
import Testing

/// So many events, which must be possible.
func made(events: Int) throws -> EventCount {
  try #require(EventCount(events))
}

/// A part of a whole, which must be possible.
func made(_ part: Int, of whole: Int) throws -> Proportion {
  try #require(Proportion(part, of: whole))
}
