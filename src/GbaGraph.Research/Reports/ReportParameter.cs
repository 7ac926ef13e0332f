namespace GbaGraph.Research.Reports;

/// <summary>One parameter of a report, as it is printed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, in invariant form.</param>
public sealed record ReportParameter(string Name, string Value);
