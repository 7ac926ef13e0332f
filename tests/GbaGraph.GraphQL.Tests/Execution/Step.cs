namespace GbaGraph.GraphQL.Tests.Execution;

/// <summary>What a field comes to, and how long it takes: at once, a turn of the loop, another thread, a batch.</summary>
public sealed record Step(int Id, int Ending, int Pace)
{
    public bool IsValue => Ending > 1;

    public bool HasFailed => Ending == 1;

    public static Step Make(Random random)
    {
        var ending = random.Next(150);
        return new Step(random.Next(8), ending, random.Next(5));
    }

    public string Json(string value) => IsValue ? value : "null";

    public T? Take<T>(T value) => Ending switch
    {
        0 => default,
        1 => throw new GraphQLException($"Step {Id} failed."),
        _ => value,
    };

    public async Task<T?> TakeLaterAsync<T>(T value, StepLoader loader)
    {
        switch (Pace)
        {
            case 1:
                await Task.Yield();
                break;
            case 2:
                await Task.Delay(1).ConfigureAwait(false);
                break;
            case 3:
                await loader.LoadAsync(Id);
                break;
        }

        return Take(value);
    }
}
