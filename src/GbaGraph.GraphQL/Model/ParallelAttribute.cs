namespace GbaGraph.GraphQL;

/// <summary>The field may be resolved beside others, as fields of queries always are here; of a mutation it changes nothing.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ParallelAttribute : Attribute;
