using System.Text;
using GbaGraph.Cli;
using GbaGraph.Cli.Stores;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Export;
using GbaGraph.Storage.Sqlite;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await GbaCommandLine.RunAsync(args, new StoreAccess(
    path =>
    {
        var store = SqliteKnowledgeStore.Open(path);
        return new OpenedStore(Path.GetFullPath(path), store, store.BackupAsync, store.CheckAsync, store);
    },
    settings =>
    {
        var options = Neo4jOptions.Read(settings);
        var store = Neo4jKnowledgeStore.Connect(options);
        return new OpenedStore(options.ToString(), store, null, store.CheckAsync, store);
    },
    CsvExport.Write));
