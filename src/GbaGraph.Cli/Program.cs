using System.Text;
using GbaGraph.Cli;
using GbaGraph.Cli.Stores;
using GbaGraph.Research.Engines;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Export;
using GbaGraph.Storage.Sqlite;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await GbaCommandLine.RunAsync(args, new StoreAccess(
    path =>
    {
        var store = SqliteKnowledgeStore.Open(path);
        var analyst = new NetworkAnalyst(store, new EngineChoice(store, server: null, new EngineOptions()));
        return new OpenedStore(Path.GetFullPath(path), store, analyst, store.BackupAsync, store.CheckAsync, store);
    },
    settings =>
    {
        var options = Neo4jOptions.Read(settings);
        var store = Neo4jKnowledgeStore.Connect(options);
        var analyst = new NetworkAnalyst(store, new EngineChoice(store, server: store, EngineOptions.Read(settings)));
        return new OpenedStore(options.ToString(), store, analyst, null, store.CheckAsync, store);
    },
    CsvExport.Write));
