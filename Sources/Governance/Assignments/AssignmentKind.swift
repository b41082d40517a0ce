/// What sort of thing is followed up as an assignment is.
///
/// Each kind has its own list of statuses. Source: domain, section 7.
public enum AssignmentKind: String, CaseIterable, Hashable, Sendable {
  /// An assignment in the narrow sense.
  case assignment
  /// *Prioriterad inriktning*.
  case priorityDirection
  /// *Inriktning för mandatperioden*.
  case termDirection
  /// *Politisk inriktning*.
  case policyDirection
  /// *Sakområde* of the majority's programme.
  case policyArea
  /// *Utredning*.
  case inquiry
  /// *Effektiviseringsåtgärd*.
  case efficiencyMeasure
  /// *Åtgärd* against a deficit, a risk or a remark.
  case action
}
