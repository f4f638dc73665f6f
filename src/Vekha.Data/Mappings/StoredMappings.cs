using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Files;
using Vekha.Data.Jobs;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;

namespace Vekha.Data.Mappings;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("Files");
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.Sha256).HasMaxLength(64).IsFixedLength();
        file.Property(f => f.Name).HasMaxLength(300);
        file.Property(f => f.ContentType).HasMaxLength(120);
        file.HasIndex(f => f.Sha256);
        file.IsSearchedBy(SearchColumn.FileName("name"));
    }
}

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("Journal");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Kind).HasMaxLength(60);
        entry.Property(e => e.Path).IsScopePath();
        entry.HasIndex(e => new { e.SubjectId, e.At });
        entry.HasIndex(e => e.At);
    }
}

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.Property(j => j.Id).ValueGeneratedNever();
        job.Property(j => j.Kind).HasMaxLength(40);
        job.Property(j => j.Request).HasColumnType("jsonb");
        job.Property(j => j.State).HasConversion<string>().HasMaxLength(20);
        job.Property(j => j.Refusal).HasConversion<string>().HasMaxLength(40);
        job.HasIndex(j => new { j.SubjectId, j.CreatedAt });
        job.HasIndex(j => j.State).HasFilter("state in ('Queued','Running')").HasDatabaseName("ix_jobs_waiting");
    }
}

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.Property(f => f.SecretHash).HasMaxLength(64).IsFixedLength();
        feed.HasIndex(f => f.SecretHash).IsUnique();
        feed.HasIndex(f => f.PersonId);
        feed.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        feed.HasOne<Centre>().WithMany().HasForeignKey(f => f.CentreId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DayOverrideMapping : IEntityTypeConfiguration<DayOverride>
{
    public void Configure(EntityTypeBuilder<DayOverride> day)
    {
        day.HasKey(d => d.Day);
        day.Property(d => d.Day).ValueGeneratedNever();
    }
}
