using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vekha.Data.Jobs;

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.Property(j => j.Id).ValueGeneratedNever();
        job.Property(j => j.Kind).HasMaxLength(40);
        job.Property(j => j.Arguments).HasColumnName("request").HasColumnType("jsonb");
        job.Property(j => j.State).HasConversion<string>().HasMaxLength(20);
        job.Property(j => j.Refusal).HasConversion<string>().HasMaxLength(40);
        job.HasIndex(j => new { j.ThingId, j.CreatedAt });
        job.HasIndex(j => j.State).HasFilter("state in ('Queued','Running')").HasDatabaseName("ix_jobs_waiting");
    }
}
