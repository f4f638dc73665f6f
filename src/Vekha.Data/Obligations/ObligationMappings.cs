using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
using Vekha.Planning.Centres;
using Vekha.Data.Files;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Obligations;

internal sealed class ObligationMapping : IEntityTypeConfiguration<Obligation>
{
    /// <summary>What is still owed: the predicate of the indexes that the lists walk.</summary>
    public const string IsOpenSql = "state in ('Planned','InProgress','Submitted','Returned')";

    /// <summary>What waits for a decision or a correction.</summary>
    private const string WaitsSql = "state in ('Submitted','Returned')";

    public void Configure(EntityTypeBuilder<Obligation> obligation)
    {
        Columns(obligation);
        ListIndexes(obligation);
        CountIndexes(obligation);
        obligation.HasOne<EditionMeasure>().WithMany().HasForeignKey(o => o.MeasureId).OnDelete(DeleteBehavior.Restrict);
        obligation.HasOne<Edition>().WithMany().HasForeignKey(o => o.EditionId).OnDelete(DeleteBehavior.Restrict);
        obligation.HasOne<Centre>().WithMany().HasForeignKey(o => o.CentreId).OnDelete(DeleteBehavior.Restrict);
        obligation.HasOne<StoredFile>().WithMany().HasForeignKey(o => o.TakenOverFileId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Columns(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.Property(o => o.Id).ValueGeneratedNever();
        obligation.Property(o => o.Path).IsScopePath();
        obligation.Property(o => o.Key).HasMaxLength(60);
        obligation.Property(o => o.State).HasConversion<string>().HasMaxLength(20);
        obligation.Property(o => o.Version).IsRowVersion();
        obligation.Property(o => o.PeriodKind).HasConversion<string>().HasMaxLength(20);
        obligation.Property(o => o.InRoute).HasDefaultValue(false);
        obligation.Property(o => o.Turn).HasMaxLength(60);
        obligation.Property(o => o.CheckNote).HasMaxLength(2000);
        obligation.Property(o => o.DaysWaited).HasDefaultValue(0);
        obligation.Property(o => o.LateAfter).HasComputedColumnSql("due + days_waited", stored: true);
        obligation.Ignore(o => o.IsBeingCorrected);
        obligation.Ignore(o => o.Subject);
        obligation.Ignore(o => o.IsOpen);
        obligation.Ignore(o => o.Period);
        obligation.Ignore(o => o.Occurrence);
        obligation.ToTable(t => t.HasCheckConstraint("ck_obligations_period", "period_first <= period_last"));
        obligation.ToTable(t => t.HasCheckConstraint("ck_obligations_in_route", "not in_route or state = 'Submitted'"));
        obligation.ToTable(t => t.HasCheckConstraint("ck_obligations_turn", "turn is null or in_route"));
        obligation.ToTable(t => t.HasCheckConstraint("ck_obligations_checked", "(checked_by_id is null) = (checked_at is null)"));
        obligation.ToTable(t => t.HasCheckConstraint("ck_obligations_days_waited", "days_waited >= 0"));
        obligation.ToTable(t => t.HasCheckConstraint(
            "ck_obligations_submitted_on", "submitted_on is null or state not in ('Planned','InProgress','Returned')"));
        obligation.Property<OrganisationId>(CountedBy.Column).HasComputedColumnSql("coalesce(municipality_id, region_id)",
            stored: true);
    }

    private static void ListIndexes(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.HasIndex(o => new { o.MeasureId, o.CentreId, o.Key }).IsUnique().AreNullsDistinct(false);
        obligation.HasIndex(o => new { o.Path, o.Due, o.Id }).HasDatabaseName("ix_obligations_by_path");
        obligation.HasIndex(o => new { o.Due, o.Id })
            .IncludeProperties(o => new { o.Path, o.EditionId, o.MeasureId, o.CentreId, o.MunicipalityId, o.State, o.LateAfter })
            .HasFilter(IsOpenSql).HasDatabaseName("ix_obligations_open_by_due");
        obligation.HasIndex(o => new { o.Due, o.Id }, "waiting")
            .IncludeProperties(o => new { o.Path, o.RegionId, o.MunicipalityId, o.State, o.InRoute, o.Turn, o.SideSince, o.TurnUntil })
            .HasFilter(WaitsSql).HasDatabaseName("ix_obligations_waiting");
        obligation.HasIndex(o => new { o.Due, o.Id }, "due")
            .IncludeProperties(o => new { o.Path, o.EditionId, o.MeasureId, o.CentreId, o.MunicipalityId, o.State, o.LateAfter })
            .HasDatabaseName("ix_obligations_by_due");
        obligation.HasIndex(o => new { o.CentreId, o.Due });
        obligation.HasIndex(o => o.TakenOverFileId).HasFilter("taken_over_file_id is not null");
        obligation.HasIndex(o => new { o.EditionId, o.Path })
            .IncludeProperties(o => new { o.MeasureId, o.CentreId, o.MunicipalityId, o.Due, o.State, o.LateAfter });
    }

    private static void CountIndexes(EntityTypeBuilder<Obligation> obligation)
    {
        // Where an index holds no further column, PostgreSQL stores equal entries once.
        string[] counted = [CountedBy.Column, nameof(Obligation.LateAfter)];
        obligation.HasIndex(counted, "ix_obligations_undone_by_place").HasFilter("state in ('Planned','InProgress')");
        obligation.HasIndex([CountedBy.Column, nameof(Obligation.Due)], "ix_obligations_done_by_place")
            .HasFilter("state in ('Accepted','TakenOver')");
        obligation.HasIndex(counted, "ix_obligations_waiting_by_place")
            .IncludeProperties(nameof(Obligation.State), nameof(Obligation.InRoute))
            .HasFilter(WaitsSql);
    }
}
