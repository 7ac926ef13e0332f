using GbaGraph.Research.Networks;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Api.Analysis;

/// <summary>One actor's score in one report.</summary>
public sealed record CentralityOfActorKey(string Actor, CentralityMeasure Measure, NetworkName Network);
