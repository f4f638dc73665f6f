using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Obligations;

internal sealed class DailyTallyMapping : IEntityTypeConfiguration<DailyTally>
{
    public void Configure(EntityTypeBuilder<DailyTally> tally)
    {
        tally.HasKey(t => new { t.PlaceId, t.Day, t.ProgrammeCode });
        tally.HasIndex(t => t.Day);
        tally.HasOne<Organisation>().WithMany().HasForeignKey(t => t.PlaceId).OnDelete(DeleteBehavior.Cascade);
        tally.HasOne<Planning.Centres.Programme>().WithMany().HasForeignKey(t => t.ProgrammeCode).OnDelete(DeleteBehavior.Cascade);
        tally.ToTable(t => t.HasCheckConstraint("ck_daily_tallies_counts", "overdue >= 0 and waiting >= 0"));
    }
}
