import { describe, expect, it, jest } from '@jest/globals';
import { LiveChannel } from './live-channel.js';

type Listener = (event: { data?: unknown }) => void;

/** A browser whose time, view and streams are in the spec's hands. */
function fakeBrowser() {
  const sources: { emit(type: string, data?: unknown): void; closed: boolean }[] = [];
  const state = { visible: true, now: 0, waits: [] as number[], due: [] as (() => void)[] };
  let onVisibility = () => {};
  const channel = new LiveChannel({
    open() {
      const listeners = new Map<string, Listener>();
      const source = {
        closed: false,
        emit: (type: string, data?: unknown) => listeners.get(type)?.({ data }),
      };
      sources.push(source);
      return {
        addEventListener: (type, listener) => void listeners.set(type, listener),
        close: () => void (source.closed = true),
      };
    },
    isVisible: () => state.visible,
    onVisibility: (listener) => {
      onVisibility = listener;
      return () => void (onVisibility = () => {});
    },
    now: () => state.now,
    later(milliseconds, work) {
      state.waits.push(milliseconds);
      state.due.push(work);
      return () => void (state.due = state.due.filter((due) => due !== work));
    },
    chance: () => 1,
  });
  return {
    channel,
    sources,
    state,
    newest: () => sources[sources.length - 1],
    open: () => sources.filter(({ closed }) => !closed).length,
    show(visible: boolean) {
      state.visible = visible;
      onVisibility();
    },
    wake: () => state.due.splice(0).forEach((work) => work()),
  };
}

const hint = (topic: string, id: string) => JSON.stringify({ topic, id });

describe('the channel of hints', () => {
  it('costs nothing until somebody subscribes, and is one for all', () => {
    const { channel, sources, open } = fakeBrowser();
    expect(sources).toHaveLength(0);
    const ends = [1, 2, 3].map((n) => channel.subscribe('job', [`j${n}`], () => {}));
    expect([sources.length, open()]).toEqual([1, 1]);
    ends.forEach((end) => end());
    expect(open()).toBe(0);
  });

  it('tells those concerned, and nobody of what is no hint', () => {
    const { channel, newest } = fakeBrowser();
    const [one, all, other] = [jest.fn(), jest.fn(), jest.fn()];
    channel.subscribe('job', ['j1'], one);
    channel.subscribe('job', null, all);
    channel.subscribe('workbook', ['j1'], other);
    for (const data of [hint('job', 'j1'), hint('job', 'j2'), 'x', '{}', 'null', undefined])
      newest()?.emit('message', data);
    expect([one, all, other].map(({ mock }) => mock.calls.length)).toEqual([1, 2, 0]);
    newest()?.emit('gap');
    expect([one, all, other].map(({ mock }) => mock.calls.length)).toEqual([2, 3, 1]);
  });

  it('comes back ever later after failures, and tells of what may have been missed', () => {
    const { channel, newest, wake, state, sources } = fakeBrowser();
    const onHint = jest.fn();
    channel.subscribe('release', null, onHint);
    newest()?.emit('open');
    expect(onHint).not.toHaveBeenCalled();
    state.now = 10_000;
    for (let i = 0; i < 9; i++) {
      newest()?.emit('error');
      wake();
    }
    expect(state.waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1_000));
    expect(sources).toHaveLength(10);
    newest()?.emit('open');
    expect(onHint).toHaveBeenCalledTimes(1);
    newest()?.emit('error');
    expect(state.waits[state.waits.length - 1]).toBe(1_000);
  });

  it('falls silent while the page is hidden, and looks again when it is back', () => {
    const { channel, newest, show, open, state, wake } = fakeBrowser();
    const onHint = jest.fn();
    channel.subscribe('job', null, onHint);
    newest()?.emit('open');
    show(false);
    expect(open()).toBe(0);
    state.now = 60_000;
    show(true);
    expect(open()).toBe(1);
    newest()?.emit('open');
    expect(onHint).toHaveBeenCalledTimes(1);
    newest()?.emit('error');
    show(false);
    wake();
    expect(open()).toBe(0);
  });

  it('hears nothing from a stream it has left', () => {
    const { channel, sources, show } = fakeBrowser();
    const onHint = jest.fn();
    channel.subscribe('job', null, onHint);
    show(false);
    show(true);
    sources[0]?.emit('message', hint('job', 'j1'));
    sources[0]?.emit('error');
    expect(onHint).not.toHaveBeenCalled();
    expect(sources[1]?.closed).toBe(false);
  });
});
