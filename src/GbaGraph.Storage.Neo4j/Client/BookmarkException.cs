using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>The server doesn't know a bookmark, as after its data was replaced; the call is done again without.</summary>
internal sealed class BookmarkException(Exception cause) : GbaGraphException(ErrorCodes.StoreBusy, "the Neo4j server lags behind what was written; try again", isTransient: true, cause);
