using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Data;

namespace Vekha.Web.Access;

/// <summary>Takes over the keys that version 0.1.0 kept in a folder: nobody is signed out, and links in mail go on working.</summary>
internal sealed partial class FolderKeys(IServiceScopeFactory scopes, IOptions<Settings> settings, ILogger<FolderKeys> log) : IHostedService
{
    private const long Lock = 20261129;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(settings.Value.KeysFolder);
        if (!folder.Exists || folder.GetFiles("*.xml") is not { Length: > 0 } files) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VekhaDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Of two servers that share the folder the second waits here, and then finds the keys taken over.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", cancellationToken);
        var known = await db.DataProtectionKeys.Select(k => k.FriendlyName).ToListAsync(cancellationToken);
        foreach (var file in files.ExceptBy(known, NameOf)) db.DataProtectionKeys.Add(KeyIn(file));
        var count = await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (count > 0) LogTakenOver(count, folder.FullName);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static DataProtectionKey KeyIn(FileInfo file) =>
        new() { FriendlyName = NameOf(file), Xml = XElement.Load(file.FullName).ToString(SaveOptions.DisableFormatting) };

    private static string NameOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} keys of {Folder} are in the database now; the folder may go")]
    private partial void LogTakenOver(int count, string folder);
}
