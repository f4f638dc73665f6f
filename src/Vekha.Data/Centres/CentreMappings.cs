using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Columns;
using Vekha.Data.Search;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Centres;

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.HasKey(p => p.Code);
        programme.Property(p => p.Code).HasMaxLength(40);
        programme.Property(p => p.Name).HasMaxLength(200);
        programme.HasIndex(p => p.Name).IsUnique();
    }
}

internal sealed class CentreMapping : IEntityTypeConfiguration<Centre>
{
    public void Configure(EntityTypeBuilder<Centre> centre)
    {
        centre.Property(c => c.Id).ValueGeneratedNever();
        centre.Property(c => c.Name).HasMaxLength(500).UseCollation(NaturalOrder.Name);
        centre.Property(c => c.Path).IsScopePath();
        centre.Property(c => c.Version).IsRowVersion();
        centre.ComplexProperty(c => c.Card, card =>
        {
            card.Property(c => c.Address).HasColumnName("address").HasMaxLength(500);
            card.Property(c => c.AreaSquareMetres).HasColumnName("area_square_metres").HasPrecision(10, 2);
            card.Property(c => c.OpenedOn).HasColumnName("opened_on");
        });
        centre.ToTable(t =>
        {
            t.HasCheckConstraint("ck_centres_cohort", "cohort between 2015 and 2100");
            t.HasCheckConstraint("ck_centres_area", "area_square_metres > 0");
        });
        centre.HasIndex(c => new { c.HostId, c.ProgrammeCode }).IsUnique();
        centre.HasIndex(c => new { c.Path, c.Cohort });
        centre.HasIndex(c => c.MunicipalityId);
        centre.IsSearchedBy(SearchColumn.Words("name", 'B'), SearchColumn.Words("address"));
        centre.HasOne<Programme>().WithMany().HasForeignKey(c => c.ProgrammeCode).OnDelete(DeleteBehavior.Restrict);
        centre.HasOne<Organisation>().WithMany().HasForeignKey(c => c.HostId).OnDelete(DeleteBehavior.Restrict);
        centre.HasOne<Organisation>().WithMany().HasForeignKey(c => c.RegionId).OnDelete(DeleteBehavior.Restrict);
        centre.HasOne<Organisation>().WithMany().HasForeignKey(c => c.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
