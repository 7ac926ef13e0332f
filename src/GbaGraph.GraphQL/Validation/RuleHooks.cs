namespace GbaGraph.GraphQL.Validation;

/// <summary>Which of a list of rules listen to what, so that a document's nodes are shown to those alone. Worked out once for rules of the same classes.</summary>
internal sealed class RuleHooks
{
    public RuleHooks(IReadOnlyList<ValidationRule> rules)
    {
        int[] Listening(string hook) =>
            [.. Enumerable.Range(0, rules.Count).Where(i => rules[i].GetType().GetMethod(hook)!.DeclaringType != typeof(ValidationRule))];

        EnterDocument = Listening(nameof(ValidationRule.EnterDocument));
        LeaveDocument = Listening(nameof(ValidationRule.LeaveDocument));
        EnterOperation = Listening(nameof(ValidationRule.EnterOperation));
        EnterFragment = Listening(nameof(ValidationRule.EnterFragment));
        EnterVariableDefinition = Listening(nameof(ValidationRule.EnterVariableDefinition));
        EnterSelectionSet = Listening(nameof(ValidationRule.EnterSelectionSet));
        EnterField = Listening(nameof(ValidationRule.EnterField));
        EnterInlineFragment = Listening(nameof(ValidationRule.EnterInlineFragment));
        EnterSpread = Listening(nameof(ValidationRule.EnterSpread));
        EnterDirectives = Listening(nameof(ValidationRule.EnterDirectives));
        EnterDirective = Listening(nameof(ValidationRule.EnterDirective));
        EnterArguments = Listening(nameof(ValidationRule.EnterArguments));
        EnterValue = Listening(nameof(ValidationRule.EnterValue));
        EnterObjectValue = Listening(nameof(ValidationRule.EnterObjectValue));
    }

    public int[] EnterDocument { get; }

    public int[] LeaveDocument { get; }

    public int[] EnterOperation { get; }

    public int[] EnterFragment { get; }

    public int[] EnterVariableDefinition { get; }

    public int[] EnterSelectionSet { get; }

    public int[] EnterField { get; }

    public int[] EnterInlineFragment { get; }

    public int[] EnterSpread { get; }

    public int[] EnterDirectives { get; }

    public int[] EnterDirective { get; }

    public int[] EnterArguments { get; }

    public int[] EnterValue { get; }

    public int[] EnterObjectValue { get; }
}
