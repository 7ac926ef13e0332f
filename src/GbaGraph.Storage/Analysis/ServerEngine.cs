namespace GbaGraph.Storage.Analysis;

/// <summary>What a server analyses networks with.</summary>
/// <param name="Version">Its version, as it says it.</param>
public sealed record ServerEngine(string Version);
