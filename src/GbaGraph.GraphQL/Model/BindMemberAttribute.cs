namespace GbaGraph.GraphQL;

/// <summary>The field stands in for a member of the extended type.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The member whose field is replaced.</summary>
    public string Name { get; } = name;
}
