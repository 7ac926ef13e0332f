using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Validation;

/// <summary>
/// One demand on a document. The traversal calls it for every node of the kinds it overrides, in source order, each
/// definition once; a rule object serves one document. Types are null where the document names none that exists.
/// </summary>
internal abstract class ValidationRule
{
    /// <summary>The section of the specification (edition of September 2025); null for demands of this library.</summary>
    public virtual string? Section => null;

    public virtual void EnterDocument(ValidationContext context)
    {
    }

    public virtual void LeaveDocument(ValidationContext context)
    {
    }

    public virtual void EnterOperation(ValidationContext context, OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(ValidationContext context, VariableDefinitionNode variable)
    {
    }

    /// <summary>The selections of an operation, a field or a fragment definition; not of an inline fragment.</summary>
    public virtual void EnterSelectionSet(ValidationContext context, SelectionSetNode selections, NamedType? type)
    {
    }

    public virtual void EnterField(
        ValidationContext context, FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
    }

    public virtual void EnterInlineFragment(ValidationContext context, InlineFragmentNode fragment, NamedType? parent)
    {
    }

    public virtual void EnterSpread(ValidationContext context, FragmentSpreadNode spread, NamedType? parent)
    {
    }

    /// <summary>All directives at one place, none included.</summary>
    public virtual void EnterDirectives(ValidationContext context, IReadOnlyList<DirectiveNode> directives)
    {
    }

    public virtual void EnterDirective(
        ValidationContext context, DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
    }

    /// <summary>All arguments of a field or directive that is defined, none included.</summary>
    public virtual void EnterArguments(ValidationContext context, ArgumentSite site)
    {
    }

    /// <summary>A whole value: of an argument, of an input field or of a variable's default.</summary>
    public virtual void EnterValue(ValidationContext context, ValueSite site)
    {
    }

    /// <summary>An object literal; the type is null as well where a scalar takes it.</summary>
    public virtual void EnterObjectValue(ValidationContext context, ObjectValueNode value, InputObjectType? type)
    {
    }
}
