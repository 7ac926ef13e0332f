using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>A value and what it is for.</summary>
/// <param name="Owner">The argument, input field or variable definition.</param>
/// <param name="Value">The value as written.</param>
/// <param name="Type">The type expected there.</param>
/// <param name="IsRequired">Whether there must be a value other than null, for want of a default.</param>
internal sealed record ValueSite(SyntaxNode Owner, ValueNode Value, GraphType Type, bool IsRequired);
