using System.Buffers;
using System.Text;
using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Execution;

/// <summary>The answer to a request. Its data are in pooled memory, which is given back when the result is disposed of.</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly ResultDocument? data;

    internal ExecutionResult(IReadOnlyList<IError> errors)
    {
        Errors = errors;
        WasExecuted = false;
    }

    internal ExecutionResult(IReadOnlyList<IError> errors, ResultDocument data)
    {
        Errors = errors;
        this.data = data;
        WasExecuted = true;
    }

    /// <summary>What went wrong, already filtered as the answer shows it; empty where nothing did.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>What the answer tells besides data and errors, by name; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; internal set; }

    /// <summary>False where the request was refused before anything was resolved; then the answer has no <c>data</c>.</summary>
    public bool WasExecuted { get; }

    /// <summary>The HTTP status that fits best where it isn't the usual one of a refused request.</summary>
    internal int? StatusCode { get; init; }

    /// <summary>Gives the memory of the data back; the result can't be written any more.</summary>
    public void Dispose() => data?.Dispose();

    /// <summary>The answer as JSON, as it is sent.</summary>
    public string ToJson()
    {
        var text = new ArrayBufferWriter<byte>();
        using var json = AsJson();
        json.CopyTo(text);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Makes the answer ready to be written as JSON.</summary>
    internal ResultJson AsJson() => new(this, data);
}
