namespace GbaGraph.GraphQL.Tests.Specification;

[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ExampleMutations
{
    /// <summary>Waits the less the later it is asked, so that only a serial execution answers in order.</summary>
    public async Task<NumberHolder> ChangeTheNumberAsync(int newNumber, NumberHolder holder, CancellationToken cancellation)
    {
        await Task.Delay(newNumber == 1 ? 50 : 1, cancellation);
        holder.TheNumber = newNumber;
        return new NumberHolder { TheNumber = holder.TheNumber };
    }
}
