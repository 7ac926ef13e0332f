using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Sqlite;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Schema;
using GbaGraph.Storage.Tests.Fixtures;
using static SQLitePCL.raw;

namespace GbaGraph.Storage.Tests.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string DatabasePath => _folder.File("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_FolderAbsent_MakesFolderAndEmptyStore()
    {
        using var store = SqliteKnowledgeStore.Open(_folder.File("a/b/store.db"));
        (await store.GetMetaAsync(default)).Revision.ShouldBe(0);
    }

    [Fact]
    public async Task Open_AfterClose_ContentIsThere()
    {
        await LoadSmallAsync();
        using var store = SqliteKnowledgeStore.Open(DatabasePath);
        (await store.GetMetaAsync(default)).ContentHash.ShouldBe(ContentHash.Of(SmallRecord.Create()));
    }

    [Fact]
    public async Task TwoStoresOnOneFile_LoadInOne_IsSeenInTheOther()
    {
        using var one = SqliteKnowledgeStore.Open(DatabasePath);
        using var two = SqliteKnowledgeStore.Open(DatabasePath);
        await one.LoadAsync(SmallRecord.Create(), "s", null, default);
        (await two.GetMetaAsync(default)).Revision.ShouldBe(1);
        (await two.LoadAsync(SmallRecord.Create(), "s", null, default)).ShouldBe(2);
        (await one.GetMetaAsync(default)).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task Open_ManyAtOnceOnANewFile_AllSucceed()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteKnowledgeStore.Open(DatabasePath))));
        foreach (var store in stores)
        {
            (await store.GetMetaAsync(default)).Revision.ShouldBe(0);
            store.Dispose();
        }
    }

    [Fact]
    public async Task Load_AnotherProcessWrites_BusyIsTransient()
    {
        using var store = SqliteKnowledgeStore.Open(DatabasePath, new(BusyTimeout: TimeSpan.FromMilliseconds(20)));
        using var other = Raw(DatabasePath);
        other.Command("BEGIN IMMEDIATE");
        var error = await Should.ThrowAsync<GbaGraphException>(() => store.LoadAsync(SmallRecord.Create(), "s", null, default));
        (error.Code, error.IsTransient).ShouldBe((ErrorCodes.StoreBusy, true));
        other.Command("ROLLBACK");
        (await store.LoadAsync(SmallRecord.Create(), "s", null, default)).ShouldBe(1);
    }

    [Fact]
    public void Open_TextFile_NotADatabase()
    {
        File.WriteAllText(DatabasePath, string.Concat(Enumerable.Repeat("no database at all ", 100)));
        Failure().ShouldBe(ErrorCodes.StoreNotADatabase);
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_NotADatabase()
    {
        using (var other = Raw(DatabasePath)) other.Command("CREATE TABLE things (name TEXT)");
        Failure().ShouldBe(ErrorCodes.StoreNotADatabase);
    }

    [Fact]
    public async Task Open_NewerVersion_TooNew()
    {
        await LoadSmallAsync();
        using (var other = Raw(DatabasePath)) other.Command("PRAGMA user_version = 99");
        Failure().ShouldBe(ErrorCodes.StoreTooNew);
    }

    [Fact]
    public void Open_PathIsAFolder_ReadOnly()
    {
        Directory.CreateDirectory(DatabasePath);
        Failure().ShouldBe(ErrorCodes.StoreReadOnly);
    }

    [Fact]
    public void Open_FolderIsAFile_ReadOnly()
    {
        File.WriteAllText(_folder.File("file"), "");
        Should.Throw<GbaGraphException>(() => SqliteKnowledgeStore.Open(_folder.File("file/store.db"))).Code.ShouldBe(ErrorCodes.StoreReadOnly);
    }

    [Fact]
    public async Task DamagedFile_ReadsAndChecks_SayCorrupt()
    {
        await LoadSmallAsync();
        using (var file = File.OpenWrite(DatabasePath))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)(file.Length - 4096)).ToArray());
        }

        var error = await Should.ThrowAsync<GbaGraphException>(async () =>
        {
            using var store = SqliteKnowledgeStore.Open(DatabasePath);
            await store.GetSnapshotAsync(default);
        });
        error.Code.ShouldBe(ErrorCodes.StoreCorrupt);
        error.Message.ShouldContain("store.db");
    }

    [Fact]
    public async Task ReadOnly_Reads_ButDoesNotLoad()
    {
        await LoadSmallAsync();
        using var store = SqliteKnowledgeStore.Open(DatabasePath, new(IsReadOnly: true));
        (await store.FindActorsAsync(null, [], new(First: 1), default)).Rows.Count.ShouldBe(1);
        (await Should.ThrowAsync<GbaGraphException>(() => store.LoadAsync(SmallRecord.Create(), "s", null, default))).Code.ShouldBe(ErrorCodes.StoreReadOnly);
    }

    [Fact]
    public async Task Open_VersionOne_MigratesIndexesForSearchAndHashesAnew()
    {
        await LoadSmallAsync();
        using (var old = Raw(DatabasePath))
        {
            foreach (var table in new[] { "search_terms", "framework_symbols", "framework_formulas", "framework_roles", "framework_cells", "framework_relations", "framework_elements", "frameworks" })
                old.Command($"DROP TABLE {table}");
            old.Command("DELETE FROM evidence WHERE claim_kind LIKE 'FRAMEWORK%'; ALTER TABLE sources DROP COLUMN as_of; ALTER TABLE observations DROP COLUMN base; ALTER TABLE actors DROP COLUMN dissolved_last");
            old.Command("UPDATE store SET content_hash = 'of the first form'; PRAGMA user_version = 1");
        }

        Should.Throw<GbaGraphException>(() => SqliteKnowledgeStore.Open(DatabasePath, new(IsReadOnly: true))).Code.ShouldBe(ErrorCodes.StoreReadOnly);
        using var store = SqliteKnowledgeStore.Open(DatabasePath);
        (await store.SearchAsync("dji", null, new(), default)).Rows[0].Value.Actor.Slug.ShouldBe("dji");
        (await store.CheckAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public void Migrations_OfAnEmptyVersionOneFile_GiveTheSchemaOfANewOne()
    {
        using (var old = Raw(DatabasePath))
        {
            old.Command(Migrations.Statements(1));
            old.Command($"PRAGMA user_version = 1; PRAGMA application_id = {Migrations.ApplicationId}");
        }

        SqliteKnowledgeStore.Open(DatabasePath).Dispose();
        SqliteKnowledgeStore.Open(_folder.File("new.db")).Dispose();
        SchemaOf(DatabasePath).ShouldBe(SchemaOf(_folder.File("new.db")));
    }

    [Fact]
    public async Task Load_ProcessEndsWithoutCommit_OldContentIsThere()
    {
        await LoadSmallAsync();
        using (var writer = Raw(DatabasePath))
        {
            writer.Command("PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM evidence; UPDATE store SET revision = 9");
            File.Copy(DatabasePath, _folder.File("killed.db"));
            File.Copy(DatabasePath + "-wal", _folder.File("killed.db-wal"));
        }

        using var store = SqliteKnowledgeStore.Open(_folder.File("killed.db"));
        (await store.GetMetaAsync(default)).Revision.ShouldBe(1);
        (await store.CheckAsync(default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE names SET text = 'x' WHERE actor = 'dji'", "hash")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM actors WHERE slug = 'hkust'", "isn't there")]
    [InlineData("UPDATE links SET kind = 'NO_SUCH_KIND'", "NO_SUCH_KIND")]
    public async Task Check_ContentChangedBehindItsBack_IsReported(string change, string said)
    {
        await LoadSmallAsync();
        using (var other = Raw(DatabasePath)) other.Command(change);
        using var store = SqliteKnowledgeStore.Open(DatabasePath);
        (await store.CheckAsync(default)).ShouldContain(problem => problem.Contains(said));
    }

    [Fact]
    public async Task Backup_OfAnOpenStore_IsAWholeStore()
    {
        using var store = SqliteKnowledgeStore.Open(DatabasePath);
        await store.LoadAsync(SmallRecord.Create(), "s", null, default);
        await store.BackupAsync(_folder.File("backups/one.db"), default);
        using var copy = SqliteKnowledgeStore.Open(_folder.File("backups/one.db"));
        (await copy.GetMetaAsync(default)).ContentHash.ShouldBe(ContentHash.Of(SmallRecord.Create()));
        (await copy.CheckAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Backup_TargetThere_RefusedAndLeftAlone()
    {
        await LoadSmallAsync();
        File.WriteAllText(_folder.File("target"), "mine");
        using (var store = SqliteKnowledgeStore.Open(DatabasePath))
            (await Should.ThrowAsync<GbaGraphException>(() => store.BackupAsync(_folder.File("target"), default))).Code.ShouldBe(ErrorCodes.BadRequest);
        File.ReadAllText(_folder.File("target")).ShouldBe("mine");
        _folder.Names.ShouldBe(["store.db", "target"]);
    }

    [Fact]
    public async Task Backup_Cancelled_LeavesNothing()
    {
        await LoadSmallAsync();
        using (var store = SqliteKnowledgeStore.Open(DatabasePath))
            await Should.ThrowAsync<OperationCanceledException>(() => store.BackupAsync(_folder.File("target"), new CancellationToken(canceled: true)));
        _folder.Names.ShouldBe(["store.db"]);
    }

    [Fact]
    public void FullDisk_Write_StoreFull()
    {
        using var connection = Raw(DatabasePath);
        Migrations.Apply(connection, isReadOnly: false);
        connection.Command("PRAGMA max_page_count = 1");
        var error = Should.Throw<GbaGraphException>(() => connection.Execute($"INSERT INTO sources VALUES ('k', {new string('x', 100_000)}, NULL, NULL, NULL, NULL, NULL, NULL, NULL)"));
        error.Code.ShouldBe(ErrorCodes.StoreFull);
    }

    [Fact]
    public async Task Errors_OfAnyKind_NameTheFileAndNoStatement()
    {
        await LoadSmallAsync();
        using var connection = Raw(DatabasePath);
        var error = Should.Throw<GbaGraphException>(() => connection.Execute($"SELECT * FROM no_such_table"));
        error.Code.ShouldBe(ErrorCodes.StoreFailed);
        error.Message.ShouldContain("store.db");
        error.Message.ShouldNotContain("no_such_table");
    }

    [Fact]
    public async Task Dispose_ThenRead_Throws()
    {
        var store = SqliteKnowledgeStore.Open(DatabasePath);
        store.Dispose();
        await Should.ThrowAsync<ObjectDisposedException>(() => store.GetMetaAsync(default));
    }

    private static SqliteConnection Raw(string path) => SqliteConnection.Open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, TimeSpan.FromSeconds(1), () => { });

    private static List<string> SchemaOf(string path)
    {
        using var connection = Raw(path);
        return connection.Query($"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name", row => row.Text(0));
    }

    private async Task LoadSmallAsync()
    {
        using var store = SqliteKnowledgeStore.Open(DatabasePath);
        await store.LoadAsync(SmallRecord.Create(), "s", null, default);
    }

    private string Failure() => Should.Throw<GbaGraphException>(() => SqliteKnowledgeStore.Open(DatabasePath)).Code;
}
