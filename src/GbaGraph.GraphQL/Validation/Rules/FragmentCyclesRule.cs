namespace GbaGraph.GraphQL.Validation.Rules;

/// <summary>No fragment spreads itself, directly or through others.</summary>
internal sealed class FragmentCyclesRule : ValidationRule
{
    public override string Section => "5.5.2.2";

    public override void EnterDocument(ValidationContext context)
    {
        foreach (var spread in context.Measures.Cycles)
        {
            context.Report(new ErrorDraft(
                    "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the underlying data.",
                    spread)
                .With("fragment", spread.Name)
                .SpecifiedBy("Fragment-spreads-must-not-form-cycles"));
        }
    }
}
