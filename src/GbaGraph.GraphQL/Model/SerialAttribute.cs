namespace GbaGraph.GraphQL;

/// <summary>The field is resolved alone; resolvers of one request never run at the same moment here, so that it changes nothing.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class SerialAttribute : Attribute;
