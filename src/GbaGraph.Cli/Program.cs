using System.Text;
using GbaGraph.Cli;
using GbaGraph.Cli.Stores;
using GbaGraph.Storage.Sqlite;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await GbaCommandLine.RunAsync(args, new StoreAccess(path =>
{
    var store = SqliteKnowledgeStore.Open(path);
    return new OpenedStore(store, store.BackupAsync, store.CheckAsync, store);
}));
