'use strict';
// Draws the charts from the result beside it. Flow is told by colour, EHR and percentile by line style and mark, so that a chart
// can be read without colours.
(() => {
  const result = JSON.parse(document.getElementById('result').textContent);
  const stages = result.stages;
  const names = stages.map(stage => stage.name.length === 1 ? `${stage.name} (${stage.percent} %)` : stage.name);
  const ehrs = { vista: 'VistA', oracle_health: 'Oracle Health' };
  const flows = { new: 'New flow', base: 'Base' };
  const arms = Object.keys(ehrs).flatMap(ehr => Object.keys(flows).map(flow => ({ ehr, flow, name: `${flows[flow]}, ${ehrs[ehr]}` })));
  const is = arm => row => row.flow === arm.flow && row.ehr === arm.ehr;
  const sum = (rows, of) => rows.reduce((total, row) => total + of(row), 0);
  const round = value => Math.round(value * 10) / 10;
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  function frame(extra) {
    const ink = colour('ink'), quiet = colour('quiet'), grid = colour('grid');
    const axis = { axisLabel: { color: quiet, hideOverlap: true }, nameTextStyle: { color: quiet, align: 'left' }, axisLine: { lineStyle: { color: grid } }, splitLine: { lineStyle: { color: grid } } };
    const dress = given => ({ ...axis, ...given });
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
      legend: { bottom: 0, itemWidth: 28, textStyle: { color: ink } },
      grid: { left: 8, right: 16, top: 32, bottom: 60, containLabel: true },
      tooltip: { trigger: 'axis', confine: true, backgroundColor: colour('sheet'), borderColor: colour('line'), textStyle: { color: ink } },
      ...extra,
      xAxis: extra.xAxis && dress(extra.xAxis),
      yAxis: extra.yAxis && dress(extra.yAxis),
    };
  }

  function latency(ehr) {
    const styles = { p50Ms: ['p50', 'solid', 'circle'], p95Ms: ['p95', 'dashed', 'triangle'], p99Ms: ['p99', 'dotted', 'diamond'] };
    const series = Object.keys(flows).flatMap(flow => Object.entries(styles).map(([field, [label, type, symbol]]) => ({
      name: `${flows[flow]} ${label}`, type: 'line', symbol, symbolSize: 8, color: colour(flow), lineStyle: { type, width: 2 }, connectNulls: false,
      data: stages.map(stage => {
        const row = stage.load.send.find(each => each.flow === flow && each.ehr === ehr && each.count > each.failed);
        return row ? round(row[field]) : null;
      }),
    })));
    return frame({ xAxis: { type: 'category', data: names }, yAxis: { type: 'value', name: 'ms' }, series });
  }

  function distribution() {
    const bins = new Map(arms.map(arm => [arm.name, new Map()]));
    const limits = new Set();
    for (const stage of stages) for (const arm of arms) for (const row of stage.load.send.filter(is(arm))) for (const bin of row.bins ?? []) {
      const counts = bins.get(arm.name);
      counts.set(bin.upToMs, (counts.get(bin.upToMs) ?? 0) + bin.count);
      limits.add(bin.upToMs);
    }
    const axis = [...limits].sort((left, right) => left - right);
    if (axis.length === 0) return null;
    const series = arms.map(arm => {
      const counts = bins.get(arm.name), total = sum([...counts.values()], each => each);
      return {
        name: arm.name, type: 'line', step: 'middle', symbol: 'none', color: colour(arm.flow), lineStyle: { type: arm.ehr === 'vista' ? 'solid' : 'dashed', width: 2 },
        data: total === 0 ? [] : axis.map(limit => round(100 * (counts.get(limit) ?? 0) / total)),
      };
    }).filter(each => each.data.length > 0);
    return frame({ xAxis: { type: 'category', data: axis.map(limit => Math.round(limit)), name: 'ms, upper end of bin', nameLocation: 'middle', nameGap: 24 }, yAxis: { type: 'value', name: '% of sends' }, series });
  }

  function overTime() {
    let start = 0;
    const areas = [], points = new Map(arms.map(arm => [arm.name, []]));
    for (const [index, stage] of stages.entries()) {
      const slices = stage.load.overTime ?? [];
      if (slices.length === 0) continue;
      const seconds = [...new Set(slices.map(slice => slice.second))].sort((left, right) => left - right);
      const step = seconds.length > 1 ? seconds[1] - seconds[0] : 1;
      const end = start + seconds[seconds.length - 1] + step;
      areas.push([{ xAxis: start, name: stage.name, itemStyle: { opacity: index % 2 ? 0.10 : 0.04 } }, { xAxis: end }]);
      for (const arm of arms) {
        for (const slice of slices.filter(is(arm))) points.get(arm.name).push([round(start + slice.second), round(slice.p95Ms)]);
        points.get(arm.name).push([end, null]);
      }
      start = end;
    }
    if (areas.length === 0) return null;
    const series = arms.map(arm => ({
      name: arm.name, type: 'line', symbol: 'none', color: colour(arm.flow), lineStyle: { type: arm.ehr === 'vista' ? 'solid' : 'dashed', width: 2 }, data: points.get(arm.name),
    }));
    series[0].markArea = { silent: true, itemStyle: { color: colour('quiet') }, label: { color: colour('quiet'), position: 'insideTop' }, data: areas };
    return frame({ xAxis: { type: 'value', name: 's', max: start }, yAxis: { type: 'value', name: 'ms' }, series });
  }

  function errors() {
    const rows = stages.flatMap((stage, index) => stage.load.errors.map(error => ({ ...error, index })));
    if (rows.length === 0) return null;
    const keys = [...new Set(rows.map(row => `${row.code}, ${row.operation}, ${flows[row.flow].toLowerCase()}, ${ehrs[row.ehr]}`))];
    const series = keys.map(key => ({
      name: key, type: 'bar', stack: 'errors',
      data: stages.map((_, index) => sum(rows.filter(row => row.index === index && key === `${row.code}, ${row.operation}, ${flows[row.flow].toLowerCase()}, ${ehrs[row.ehr]}`), row => row.count)),
    }));
    return frame({ aria: { enabled: true, decal: { show: true } }, xAxis: { type: 'category', data: names }, yAxis: { type: 'value', name: 'requests', minInterval: 1 }, series });
  }

  function users() {
    const series = Object.keys(flows).map(flow => ({ name: flows[flow], type: 'bar', stack: 'users', color: colour(flow), data: stages.map(stage => stage.users[flow]) }));
    return frame({ xAxis: { type: 'category', data: names }, yAxis: { type: 'value', name: 'users' }, series });
  }

  function ledger() {
    // Cells of told × delivered, each in one fate alone: the ledger's own counts overlap.
    const fates = [
      ['Delivered once', 'good', cell => cell.told === 'sent' && cell.delivered === 'once'], ['Lost', 'bad', cell => cell.told === 'sent' && cell.delivered === 'never'],
      ['Duplicated', 'unsure', cell => cell.delivered === 'repeatedly'], ['Misrouted', 'new', cell => cell.delivered === 'elsewhere'],
      ['Delivered after an error', 'base', cell => cell.told !== 'sent' && cell.delivered === 'once'],
    ];
    const series = fates.map(([name, kind, is], index) => ({ name, type: 'bar', stack: 'ledger', color: colour(kind), data: stages.map(stage => sum((stage.truth ?? []).filter(is), cell => cell.count)), itemStyle: index ? { decal: { symbol: 'rect' } } : {} })).filter((each, index) => index === 0 || each.data.some(count => count > 0));
    return frame({ xAxis: { type: 'category', data: names }, yAxis: { type: 'value', name: 'messages' }, series });
  }

  function paths() {
    const links = new Map();
    for (const stage of stages) for (const step of (stage.paths ?? []).filter(each => each.flow === 'new' && each.from !== each.to)) {
      const key = `${step.from}\u0000${step.to}`;
      links.set(key, (links.get(key) ?? 0) + step.users);
    }
    // A Sankey has no way back: of two directions between the same pages the smaller one is left to the table.
    const forward = [...links].filter(([key, value]) => {
      const [from, to] = key.split('\u0000');
      return value > 0 && value >= (links.get(`${to}\u0000${from}`) ?? 0);
    });
    if (forward.length === 0) return null;
    const pages = [...new Set(forward.flatMap(([key]) => key.split('\u0000')))];
    return frame({
      tooltip: { trigger: 'item', confine: true },
      series: [{
        type: 'sankey', left: 8, right: 110, top: 8, bottom: 8, nodeGap: 14, emphasis: { focus: 'adjacency' },
        label: { color: colour('ink') }, itemStyle: { color: colour('new') }, lineStyle: { color: colour('new'), opacity: 0.25 },
        data: pages.map(name => ({ name })), links: forward.map(([key, value]) => { const [source, target] = key.split('\u0000'); return { source, target, value }; }),
      }],
    });
  }

  function platforms() {
    const figures = Object.entries(result.postLaunch?.['5']?.figures ?? {});
    if (figures.length === 0) return null;
    return frame({
      aria: { enabled: true, decal: { show: true } }, legend: { show: false }, tooltip: { trigger: 'item', confine: true },
      series: [{ type: 'pie', radius: '65%', label: { color: colour('ink'), formatter: '{b}: {d} %' }, data: figures.map(([name, value]) => ({ name, value })) }],
    });
  }

  const charts = {
    'chart-latency-vista': () => latency('vista'), 'chart-latency-oracle_health': () => latency('oracle_health'), 'chart-distribution': distribution,
    'chart-time': overTime, 'chart-errors': errors, 'chart-users': users, 'chart-ledger': ledger, 'chart-paths': paths, 'chart-platforms': platforms,
  };
  const empty = { 'chart-errors': 'No request failed.', 'chart-paths': 'No path was recorded.', 'chart-time': 'No course over time was recorded.', 'chart-distribution': 'No distribution was recorded.' };
  const drawn = new Map();

  function draw() {
    for (const [id, option] of Object.entries(charts)) {
      const element = document.getElementById(id);
      if (!element) continue;
      drawn.get(id)?.dispose();
      const built = option();
      if (!built) {
        element.classList.add('empty');
        element.removeAttribute('role');
        element.removeAttribute('aria-label');
        element.textContent = empty[id] ?? 'Nothing to show.';
        continue;
      }
      const chart = echarts.init(element, null, { renderer: 'svg' });
      chart.setOption(built);
      drawn.set(id, chart);
    }
  }

  const resize = () => drawn.forEach(chart => chart.resize());
  draw();
  addEventListener('resize', resize);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  matchMedia('print').addEventListener('change', draw);
  addEventListener('beforeprint', () => { document.querySelectorAll('details').forEach(details => { details.open = true; }); draw(); });
  addEventListener('afterprint', draw);
  // A link to a stage's figures opens them.
  const open = () => { const target = location.hash && document.querySelector(`details${location.hash}`); if (target) target.open = true; };
  addEventListener('hashchange', open);
  open();
})();
