using System.Text.Json;
using GbaGraph.Domain.Errors;
using Polly;
using Polly.Retry;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Neo4j by its HTTP Query API.</summary>
public sealed class QueryApiCypherClient : ICypherClient
{
    private const int Retries = 6;

    private readonly Neo4jOptions _options;
    private readonly QueryApiConnection _connection;
    private readonly AbandonedCalls _abandoned;
    private readonly ResiliencePipeline _retry;
    private readonly ResiliencePipeline _retryRefused;
    private readonly BookmarkSet _bookmarks = new();

    private long _statements;

    /// <summary>A client; nothing is sent yet.</summary>
    public QueryApiCypherClient(Neo4jOptions options)
    {
        (_options, _connection) = (options, new QueryApiConnection(options));
        _abandoned = new(_connection);
        _retry = Retrying(e => e.IsTransient);
        _retryRefused = Retrying(e => e is { IsTransient: true, Code: ErrorCodes.StoreBusy });
    }

    /// <inheritdoc/>
    public long StatementsExecuted => Interlocked.Read(ref _statements);

    /// <inheritdoc/>
    public async Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(statement.Timeout ?? _options.Timeout);
        try
        {
            // A write that the server refused as busy, for a deadlock say, was not done; of one that had no answer nobody knows.
            return await (mode == AccessMode.Read ? _retry : _retryRefused)
                .ExecuteAsync(async token => await RunOnceAsync(statement, mode, token).ConfigureAwait(false), deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw QueryApiErrors.Timeout(_options, e);
        }
    }

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken) =>
        await _retry.ExecuteAsync(async token => await WriteOnceAsync(work, timeout ?? _options.Timeout, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _connection.Dispose();

    private ResiliencePipeline Retrying(Func<GbaGraphException, bool> isWorthIt) => new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
    {
        ShouldHandle = new PredicateBuilder().Handle(isWorthIt),
        MaxRetryAttempts = Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(25),
        MaxDelay = TimeSpan.FromSeconds(1),
        OnRetry = retried =>
        {
            if (retried.Outcome.Exception is BookmarkException) _bookmarks.Clear();
            return default;
        },
    }).Build();

    private async Task<CypherResult> RunOnceAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        var bookmarks = _bookmarks.Current;
        using var answer = await AskAsync("", statement, mode, bookmarks, null, statement.Timeout ?? _options.Timeout, cancellationToken).ConfigureAwait(false);
        if (mode == AccessMode.Write) Remember(answer.RootElement, bookmarks);
        return ResultOf(answer.RootElement);
    }

    private async Task<JsonDocument> AskAsync(
        string path, CypherStatement statement, AccessMode? mode, IReadOnlyList<string> bookmarks, string? affinity, TimeSpan timeout, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _statements);
        var call = _abandoned.NextName();
        try
        {
            return (await _connection.SendAsync(HttpMethod.Post, path, QueryApiConnection.Body(statement, mode, bookmarks, call), affinity, timeout, cancellationToken).ConfigureAwait(false)).Answer;
        }
        catch (Exception e) when (e is OperationCanceledException or GbaGraphException { Code: ErrorCodes.StoreTimeout })
        {
            _abandoned.Abandon(call);
            throw;
        }
    }

    private async Task<T> WriteOnceAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var transaction = await Transaction.BeginAsync(this, timeout, cancellationToken).ConfigureAwait(false);
        try
        {
            var result = await work(transaction).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
        catch
        {
            await transaction.RollbackAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Remember(JsonElement answer, IReadOnlyList<string> given)
    {
        if (answer.TryGetProperty("bookmarks"u8, out var got)) _bookmarks.Replace(given, got.EnumerateArray().Select(b => b.GetString()!));
    }

    private static CypherResult ResultOf(JsonElement answer)
    {
        if (!answer.TryGetProperty("data"u8, out var data)) return new([], []);
        var fields = data.GetProperty("fields"u8).EnumerateArray().Select(f => f.GetString()!).ToArray();
        var rows = data.GetProperty("values"u8).EnumerateArray().Select(row => (IReadOnlyList<object?>)[.. row.EnumerateArray().Select(TypedJson.Read)]).ToArray();
        return new(fields, rows);
    }

    /// <summary>An explicit transaction; the server rolls it back by itself where it hears nothing of it for a minute.</summary>
    private sealed class Transaction(QueryApiCypherClient client, string path, string? affinity, IReadOnlyList<string> bookmarks, TimeSpan timeout) : ICypherTransaction
    {
        public static async Task<Transaction> BeginAsync(QueryApiCypherClient client, TimeSpan timeout, CancellationToken cancellationToken)
        {
            var bookmarks = client._bookmarks.Current;
            var body = QueryApiConnection.Body(null, AccessMode.Write, bookmarks);
            var (answer, affinity) = await client._connection.SendAsync(HttpMethod.Post, "/tx", body, null, timeout, cancellationToken).ConfigureAwait(false);
            using (answer) return new(client, "/tx/" + answer.RootElement.GetProperty("transaction"u8).GetProperty("id"u8).GetString(), affinity, bookmarks, timeout);
        }

        public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            using var answer = await client.AskAsync(path, statement, null, [], affinity, timeout, cancellationToken).ConfigureAwait(false);
            return ResultOf(answer.RootElement);
        }

        public async Task CommitAsync(CancellationToken cancellationToken)
        {
            try
            {
                var (answer, _) = await client._connection.SendAsync(HttpMethod.Post, path + "/commit", QueryApiConnection.Body(null, null, []), affinity, timeout, cancellationToken).ConfigureAwait(false);
                using (answer) client.Remember(answer.RootElement, bookmarks);
            }
            catch (GbaGraphException e) when (e.Code is ErrorCodes.StoreUnavailable or ErrorCodes.StoreTimeout)
            {
                throw new GbaGraphException(e.Code, "the Neo4j server went away at the end of a write, which may or may not have been kept; look, and write again", inner: e);
            }
        }

        public async Task RollbackAsync()
        {
            try
            {
                var (answer, _) = await client._connection.SendAsync(HttpMethod.Delete, path, null, affinity, TimeSpan.FromSeconds(5), CancellationToken.None).ConfigureAwait(false);
                answer.Dispose();
            }
            catch (GbaGraphException)
            {
                // The error that led here is the one to tell; the server drops the transaction by itself.
            }
        }
    }
}
