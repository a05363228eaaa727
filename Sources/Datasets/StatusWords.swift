extension DatasetMetadata.Status {
  /// What a reader must know about figures that are not final; nothing for those that are.
  public var notice: String? {
    switch self {
    case .illustrative:
      "Illustrative figures: invented to show how this site works. Do not use them as facts."
    case .provisional: "Provisional figures: they may change."
    case .revised: "Revised figures: they replace figures published before."
    case .final: nil
    }
  }
}
