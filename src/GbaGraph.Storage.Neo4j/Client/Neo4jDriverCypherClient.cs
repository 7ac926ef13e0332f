using Neo4j.Driver;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Makes clients for Bolt addresses.</summary>
internal static class BoltClients
{
    public static ICypherClient Create(Neo4jOptions options) => new Neo4jDriverCypherClient(options);
}

/// <summary>Neo4j by its own driver over Bolt; the driver keeps connections, retries what is transient, and carries bookmarks from session to session.</summary>
internal sealed class Neo4jDriverCypherClient(Neo4jOptions options) : ICypherClient
{
    private readonly IDriver _driver = GraphDatabase.Driver(options.Uri, Token(options), config => config.WithMaxTransactionRetryTime(options.Timeout).WithConnectionTimeout(TimeSpan.FromSeconds(5)));

    private Bookmarks _bookmarks = Bookmarks.From(Array.Empty<string>());
    private long _statements;

    public long StatementsExecuted => Interlocked.Read(ref _statements);

    public Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken) => InSessionAsync(
        mode,
        session => mode == AccessMode.Read
            ? session.ExecuteReadAsync(runner => RunAsync(runner, statement, cancellationToken), config => config.WithTimeout(statement.Timeout ?? options.Timeout))
            : RunAloneAsync(session, statement, cancellationToken));

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken) => InSessionAsync(
        AccessMode.Write,
        session => session.ExecuteWriteAsync(runner => work(new Transaction(this, runner)), config => config.WithTimeout(timeout ?? options.Timeout)));

    public void Dispose() => _driver.CloseAsync().GetAwaiter().GetResult();

    private async Task<T> InSessionAsync<T>(AccessMode mode, Func<IAsyncSession, Task<T>> work)
    {
        var session = _driver.AsyncSession(config => config.WithDatabase(options.Database)
            .WithDefaultAccessMode(mode == AccessMode.Read ? global::Neo4j.Driver.AccessMode.Read : global::Neo4j.Driver.AccessMode.Write)
            .WithBookmarks(new[] { Volatile.Read(ref _bookmarks) }));
        try
        {
            var result = await work(session).ConfigureAwait(false);
            if (mode == AccessMode.Write && session.LastBookmarks is { } bookmarks) Volatile.Write(ref _bookmarks, bookmarks);
            return result;
        }
        catch (ServiceUnavailableException e)
        {
            throw QueryApiErrors.Unavailable(options, e);
        }
        catch (SessionExpiredException e)
        {
            throw QueryApiErrors.Unavailable(options, e);
        }
        catch (Neo4jException e)
        {
            throw QueryApiErrors.Of(e.Code ?? "", e.Message, options);
        }
        finally
        {
            await session.CloseAsync().ConfigureAwait(false);
        }
    }

    // What changes the schema, or commits in steps by itself, can't be in a transaction of ours.
    private async Task<CypherResult> RunAloneAsync(IAsyncSession session, CypherStatement statement, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _statements);
        var cursor = await session.RunAsync(statement.Text, Parameters(statement), config => config.WithTimeout(statement.Timeout ?? options.Timeout)).ConfigureAwait(false);
        return await ResultAsync(cursor, cancellationToken).ConfigureAwait(false);
    }

    private async Task<CypherResult> RunAsync(IAsyncQueryRunner runner, CypherStatement statement, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _statements);
        var cursor = await runner.RunAsync(statement.Text, Parameters(statement)).ConfigureAwait(false);
        return await ResultAsync(cursor, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<CypherResult> ResultAsync(IResultCursor cursor, CancellationToken cancellationToken)
    {
        var fields = await cursor.KeysAsync().ConfigureAwait(false);
        var rows = await cursor.ToListAsync(cancellationToken).ConfigureAwait(false);
        return new(fields, [.. rows.Select(row => (IReadOnlyList<object?>)[.. fields.Select(f => Value(row.Values[f]))])]);
    }

    private static Dictionary<string, object> Parameters(CypherStatement statement) => statement.Parameters.ToDictionary(p => p.Key, p => p.Value!);

    private static object? Value(object? value) => value switch
    {
        null or bool or long or double or string => value,
        IEntity entity => Map(entity.Properties),
        IReadOnlyDictionary<string, object> map => Map(map),
        IDictionary<string, object> map => Map(map),
        System.Collections.IEnumerable list => list.Cast<object?>().Select(Value).ToList(),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static Dictionary<string, object?> Map(IEnumerable<KeyValuePair<string, object>> map) => map.ToDictionary(p => p.Key, p => Value(p.Value), StringComparer.Ordinal);

    private static IAuthToken Token(Neo4jOptions options) =>
        options.Token is { } token ? AuthTokens.Bearer(token) : options.User is { } user ? AuthTokens.Basic(user, options.Password ?? "") : AuthTokens.None;

    private sealed class Transaction(Neo4jDriverCypherClient client, IAsyncQueryRunner runner) : ICypherTransaction
    {
        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) => client.RunAsync(runner, statement, cancellationToken);
    }
}
